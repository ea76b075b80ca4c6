"""Shaded relief and heights, from the grey SRTM tiles of Marble.

The tiles are the whole world in grey JPEG, 16 by 8 of 22.5 degrees each, two arc minutes a
pixel; a grey is a class of height. Two tiles hold the box, and they are put side by side
before anything else is done, so that no seam can be seen at 45 E.
"""
import math

import numpy
from PIL import Image
from scipy import ndimage

from common import EAST, NORTH, SOUTH, WEST

TILE_ROW, TILE_COLUMNS = 2, (9, 10)
TILES_WEST, TILES_NORTH = 22.5, 45.0
PIXELS_PER_DEGREE = 60
METRES_PER_PIXEL = (1538, 1853)  # at 34 N, to the east and to the north

# Height in metres of some greys, found by laying the tiles over towns and peaks of known height.
GREY_TO_METRES = ((61, -60), (93, -5), (97, 3), (101, 24), (109, 36), (117, 73), (125, 133),
                  (133, 213), (141, 339), (149, 486), (157, 622), (165, 774), (173, 914),
                  (181, 1242), (189, 1737), (197, 2254), (205, 2700), (217, 3650), (242, 8000))

# Greys by which the ground varies where half of the detail is kept.
ROUGHNESS = 1.5

EXAGGERATION = 5
# Weight and azimuth of three lights from the upper left, all 45 degrees high: one light
# alone would hide the ridges that run with it.
LIGHTS = ((.6, -math.pi / 4), (.2, -math.pi / 2), (.2, 0))


def write_relief(folder, debian):
    heights = read_heights(debian)
    save(heights / 16, f'{folder}/elevation_x16m.png')
    save(shade(heights) * 255, f'{folder}/relief.png')


def read_heights(debian):
    """Metres, one arc minute a pixel, row 0 in the north."""
    path = f'{debian}/usr/share/marble/data/maps/earth/srtm/3/{TILE_ROW:06d}/{TILE_ROW:06d}_%06d.jpg'
    grey = numpy.hstack([numpy.asarray(Image.open(path % column).convert('L'), float)
                         for column in TILE_COLUMNS])
    metres = numpy.interp(without_blocks(grey), *zip(*GREY_TO_METRES))
    fine = ndimage.zoom(metres, 2, order=3, grid_mode=True, mode='nearest')
    rows = slice(*(round((TILES_NORTH - lat) * PIXELS_PER_DEGREE) for lat in (NORTH, SOUTH)))
    columns = slice(*(round((lon - TILES_WEST) * PIXELS_PER_DEGREE) for lon in (WEST, EAST)))
    return fine[rows, columns]


def without_blocks(grey):
    """Smooth plains strongly and mountains hardly, or the blocks of the JPEG show as a grid."""
    fine, coarse = ndimage.gaussian_filter(grey, .9), ndimage.gaussian_filter(grey, 3)
    rough = ndimage.gaussian_filter((fine - coarse) ** 2, 4)
    detail = rough / (rough + ROUGHNESS ** 2)
    return detail * fine + (1 - detail) * coarse


def shade(metres):
    """Brightness from 0 to 1; flat ground is 0.71."""
    down, right = numpy.gradient(metres)
    east, north = right * EXAGGERATION / METRES_PER_PIXEL[0], -down * EXAGGERATION / METRES_PER_PIXEL[1]
    lit = sum(weight * (1 - east * math.sin(azimuth) - north * math.cos(azimuth))
              for weight, azimuth in LIGHTS)
    return math.sqrt(.5) * lit / numpy.sqrt(1 + east ** 2 + north ** 2)


def save(values, path):
    Image.fromarray(numpy.uint8(numpy.clip(values, 0, 255))).save(path, optimize=True)
