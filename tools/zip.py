"""Packs a folder into a zip archive whose bytes depend on its contents alone: zip.py ARCHIVE FOLDER."""

import os
import sys
import time
import zipfile

archive, folder = sys.argv[1:]
when = time.gmtime(int(os.environ["SOURCE_DATE_EPOCH"]))[:6]
paths = sorted(os.path.join(at, name) for at, _, names in os.walk(folder) for name in names)
with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out:
    for path in paths:
        entry = zipfile.ZipInfo(path.replace(os.sep, "/"), when)
        entry.create_system, entry.external_attr = 3, (0o755 if path.endswith(".exe") else 0o644) << 16
        entry.compress_type = zipfile.ZIP_DEFLATED
        with open(path, "rb") as data:
            out.writestr(entry, data.read())
