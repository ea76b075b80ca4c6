"""Builds the base map: basemap.py DEBIAN NPM OUT (unpacked packages, and the folder to fill).

The same packages give the same bytes.
"""
import os
import sys

from borders import write_borders
from places import write_places
from relief import write_relief
from water import write_water


def main(debian, npm, folder):
    os.makedirs(folder, exist_ok=True)
    iraq = write_borders(folder, npm)
    write_water(folder, debian, npm, iraq)
    write_places(folder, npm)
    write_relief(folder, debian)


if __name__ == '__main__':
    main(*sys.argv[1:])
