"""Lakes, reservoirs and rivers."""
import json

import numpy
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra
from scipy.spatial import cKDTree
from shapely.geometry import LineString, MultiLineString, MultiPolygon, Point, Polygon, box
from shapely.ops import linemerge, polygonize, unary_union

import names
from common import (GSHHG, NATURAL_EARTH, OPENSTREETMAP, labelled, lines_of, named, parts,
                    read_gmt, read_natural_earth, write_layer)

KM_PER_DEGREE = numpy.array([92.8, 111.2])  # of longitude and latitude, at 33.5 N


def write_water(folder, debian, npm, iraq):
    lakes = lake_features(debian)
    reservoirs = reservoir_features(npm)
    write_layer(folder, 'lakes', f'{NATURAL_EARTH}; {GSHHG}', lakes)
    write_layer(folder, 'reservoirs_osm', OPENSTREETMAP, reservoirs)
    # The rivers are drawn in the beds that they had before the dams: a river ends at its lake.
    # Hammar is a marsh, which the Euphrates crosses.
    still = [lake for properties, lake in lakes + reservoirs if properties['name_en'] != 'Hammar Marsh']
    write_layer(folder, 'rivers', f'{NATURAL_EARTH}; {GSHHG}',
                river_features(debian, iraq, unary_union(still)))


# --- standing water

def lake_features(debian):
    by_name = {}
    for properties, geometry in read_natural_earth(debian, 'ocean', 'name IS NOT NULL'):
        if properties['name'] in names.LAKES_NATURAL_EARTH:
            by_name.setdefault(properties['name'], []).extend(parts(geometry))
    features = []
    for name, shown in names.LAKES_NATURAL_EARTH.items():  # the Dead Sea comes in two pieces
        lake = by_name[name][0] if len(by_name[name]) == 1 else MultiPolygon(by_name[name])
        features.append(water_feature(shown, 'NE', lake))
    lines = [LineString(points) for header, points in read_gmt('-W') if 'Level 2' in header]
    gshhg = list(polygonize(unary_union(lines)))
    for inside, shown in names.LAKES_GSHHG.items():
        features.append(water_feature(shown, 'GSHHG', min(gshhg, key=lambda g: g.distance(Point(inside)))))
    return features


def water_feature(shown, source, geometry):
    largest = max(parts(geometry), key=lambda part: part.area)
    return {**named(shown), **labelled(largest.representative_point().coords[0]), 'src': source}, geometry


def reservoir_features(npm):
    """The package is built on reduced polygons in little pieces: join them and round the corners."""
    with open(f'{npm}/geo-maps-earth-waterbodies-10m/map.geo.json', encoding='utf-8') as file:
        pieces = json.load(file)['geometries'][1]['coordinates']
    features = []
    for bounds, shown in names.RESERVOIRS.items():
        around = box(*bounds)
        inside = [Polygon(rings[0], rings[1:]) for rings in pieces if around.contains(LineString(rings[0]))]
        joined = unary_union([piece.buffer(.006, 2) for piece in inside]).buffer(-.006, 2)
        whole = [smooth(part) for part in parts(joined) if part.area > .0004]
        features.append(water_feature(shown, 'OSM', whole[0] if len(whole) == 1 else MultiPolygon(whole)))
    return features


def smooth(polygon):
    """The outline with its corners cut twice (Chaikin)."""
    ring = list(polygon.exterior.simplify(.003).coords)[:-1]
    for _ in range(2):
        ring = [(a + (b - a) * t, c + (d - c) * t)
                for (a, c), (b, d) in zip(ring, ring[1:] + ring[:1]) for t in (.25, .75)]
    return Polygon(ring)


# --- rivers

LEAST_TRIBUTARY = .15      # degrees of nameless river worth drawing in and around Iraq
AROUND_IRAQ = 1.0          # degrees; farther off, nameless rivers are left out
TOLERANCE_ABROAD = .004    # to which rivers wholly outside that are thinned


def river_features(debian, iraq, lakes):
    near = iraq.buffer(AROUND_IRAQ)
    rivers = [(properties['name'], int(properties['scalerank']), line)
              for properties, line in read_natural_earth(debian, 'rivers_lake_centerlines', '1=1')]
    features = [({**named(names.RIVERS_NATURAL_EARTH.get(name, ('', ''))), 'rank': rank, 'src': 'NE'}, line)
                for name, rank, line in rivers]
    network = Network([points for _, points in read_gmt('-Ia')])
    features += [({**named(shown), 'rank': 5, 'src': 'WDBII'}, network.river(stations))
                 for shown, stations in names.TRIBUTARIES.items()]
    # What the named rivers have not used, but not the second drawing of one of them.
    used = unary_union([line.buffer(.02) for _, line in features])
    others = linemerge(unary_union([LineString(points) for _, points in read_gmt('-Ir')]).difference(used))
    features += [({**named(('', '')), 'rank': 9, 'src': 'WDBII'}, line) for line in parts(others)
                 if line.length > LEAST_TRIBUTARY and line.intersects(near)]
    shown = []
    for properties, line in features:
        line = outside(line, lakes)
        if line is not None:
            shown.append((properties, line if line.intersects(near) else line.simplify(TOLERANCE_ABROAD)))
    return shown


def outside(line, lakes):
    """What of a river is not in a lake; crumbs of a kilometre at the shore are left out."""
    left = [part for part in lines_of(line.difference(lakes)) if part.length > .01]
    return None if not left else left[0] if len(left) == 1 else MultiLineString(left)


class Network:
    """The nameless lines of WDBII as a network in which a named river is the shortest way.

    The lines leave gaps, so each end is also joined to all points within 30 km; such a
    step counts sixfold, for a gap is to be crossed only where there is no line.
    """

    def __init__(self, lines):
        self.points = sorted({point for line in lines for point in line})
        self.km = cKDTree(numpy.array(self.points) * KM_PER_DEGREE)
        index = {point: i for i, point in enumerate(self.points)}
        costs = {}
        for line in lines:
            for a, b in zip(line, line[1:]):
                i, j = index[a], index[b]
                costs[i, j] = costs[j, i] = self.distance(i, j)
        for end in sorted({index[p] for line in lines for p in (line[0], line[-1])}):
            for other in self.km.query_ball_point(self.km.data[end], 30):
                length = self.distance(end, other)
                if length > 0 and (end, other) not in costs:
                    costs[end, other] = costs[other, end] = length * (1 if length < 1.5 else 6)
        rows, columns = zip(*costs)
        self.graph = csr_matrix((list(costs.values()), (rows, columns)), shape=[len(self.points)] * 2)

    def distance(self, i, j):
        return float(numpy.hypot(*(self.km.data[i] - self.km.data[j])))

    def river(self, stations):
        """The way from station to station, broken where it crosses a gap of more than 8 km."""
        nodes = [int(self.km.query(numpy.array(s) * KM_PER_DEGREE)[1]) for s in stations]
        way = [nodes[0]]
        for start, goal in zip(nodes, nodes[1:]):
            _, before = dijkstra(self.graph, indices=start, return_predecessors=True)
            leg = [goal]
            while leg[-1] != start:
                leg.append(int(before[leg[-1]]))
            way += leg[-2::-1]
        pieces = [[way[0]]]
        for i, j in zip(way, way[1:]):
            if self.distance(i, j) > 8:
                pieces.append([])
            pieces[-1].append(j)
        return MultiLineString([[self.points[i] for i in piece] for piece in pieces if len(piece) > 1])
