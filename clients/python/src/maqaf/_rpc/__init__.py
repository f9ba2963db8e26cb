"""google.rpc: of googleapis-common-protos where it is installed, else the copy beside this file.

Both cannot be loaded at once, as a protobuf file can be registered only once in a process.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from maqaf._rpc.vendored import error_details_pb2, status_pb2
else:
    try:
        from google.rpc import error_details_pb2, status_pb2
    except ImportError:
        from maqaf._rpc.vendored import error_details_pb2, status_pb2

__all__ = ["error_details_pb2", "status_pb2"]
