"""What all layers share: the box, the licences, reading and writing."""
import json
from subprocess import check_output

from shapely.geometry import Polygon, mapping, shape

WEST, SOUTH, EAST, NORTH = 33.5, 27.5, 52.0, 40.0

NATURAL_EARTH = 'Natural Earth, public domain'
GEONAMES = 'GeoNames, CC BY 4.0'
GSHHG = 'GSHHG and WDBII, LGPL-3.0-or-later'
OPENSTREETMAP = 'OpenStreetMap contributors, ODbL 1.0'

DECIMALS = 4  # 11 m, far finer than the data are true


def box_outline():
    """The box with a vertex every half degree, so that its edge also bends in a conic projection."""
    def steps(start, end):
        count = round(abs(end - start) * 2)
        return [start + (end - start) * i / count for i in range(count)]
    return Polygon([(x, SOUTH) for x in steps(WEST, EAST)] + [(EAST, y) for y in steps(SOUTH, NORTH)]
                   + [(x, NORTH) for x in steps(EAST, WEST)] + [(WEST, y) for y in steps(NORTH, SOUTH)])


BOX = box_outline()


def parts(geometry):
    """The single geometries of a geometry, be it one or many."""
    return list(getattr(geometry, 'geoms', [geometry]))


def lines_of(geometry):
    return [part for part in parts(geometry) if part.geom_type == 'LineString' and not part.is_empty]


def named(names):
    english, arabic = names
    return {'name_en': english, 'name_ar': arabic}


def labelled(lon_lat):
    """The point where a name stands."""
    return {'lx': round(lon_lat[0], 3), 'ly': round(lon_lat[1], 3)}


def rounded(coordinates):
    if isinstance(coordinates, (list, tuple)):
        return [rounded(c) for c in coordinates]
    return round(coordinates, DECIMALS)


def write_layer(folder, name, licence, features):
    """Write (properties, geometry) pairs as GeoJSON, a feature a line so that changes show in git."""
    lines = [json.dumps({'type': 'Feature', 'properties': properties,
                         'geometry': {'type': geometry.geom_type,
                                      'coordinates': rounded(mapping(geometry)['coordinates'])}},
                        ensure_ascii=False, separators=(',', ':'))
             for properties, geometry in features]
    with open(f'{folder}/{name}.geojson', 'w', encoding='utf-8', newline='\n') as file:
        file.write('{"type":"FeatureCollection","name":"%s","licence":"%s","features":[\n%s\n]}\n'
                   % (name, licence, ',\n'.join(lines)))
    print(f'{name}: {len(lines)} features')


def read_natural_earth(debian, layer, where):
    """(properties, geometry) of a Natural Earth layer, cut to the box."""
    box = [str(v) for v in (WEST, SOUTH, EAST, NORTH)]
    text = check_output(['ogr2ogr', '-f', 'GeoJSON', '/vsistdout/',
                         f'{debian}/usr/share/magics/10m/ne_10m_{layer}.shp',
                         '-spat', *box, '-clipsrc', *box, '-where', where])
    return [(f['properties'], shape(f['geometry'])) for f in json.loads(text)['features']]


def read_gmt(*options):
    """(header, points) of each line that `gmt coast` dumps for the box at high resolution."""
    text = check_output(['gmt', 'coast', f'-R{WEST}/{EAST}/{SOUTH}/{NORTH}', '-Dh', '-M', *options],
                        text=True)
    lines = []
    for line in text.splitlines():
        if line.startswith('>'):
            lines.append((line, []))
        elif line and not line.startswith('#'):
            lon, lat = line.split()[:2]
            lines[-1][1].append((float(lon), float(lat)))
    return [(header, points) for header, points in lines if len(points) > 1]
