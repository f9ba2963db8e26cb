"""Segments, dates and right order out of mixed Hebrew and English text, from a maqaf server.

    import maqaf

    page = maqaf.analyze(text)               # asks $MAQAF_ADDR, else localhost:7788
    for segment in page.segments:
        print(segment.kind, segment.language, text[segment.start:segment.end])

Offsets count code points, as Python's strings do.
"""

from maqaf.client import Client, analyze, dates, normalize
from maqaf.errors import Error
from maqaf.model import Change, Date, Normalized, Page, Party, Segment, Warning

__all__ = [
    "Change", "Client", "Date", "Error", "Normalized", "Page", "Party", "Segment", "Warning", "analyze", "dates",
    "normalize",
]
__version__ = "0.1.0"
