"""What a server says when it refuses."""

from __future__ import annotations

import grpc

from maqaf._rpc import error_details_pb2, status_pb2


class Error(Exception):
    """A call, or one document of many, that failed.

    code      name of the gRPC status, such as "INVALID_ARGUMENT"
    reason    why, as maqaf.v1.ErrorReason names it, such as "TEXT_TOO_LARGE"; "" if maqaf did not answer
    metadata  the facts that belong to the reason, such as {"byteOffset": "12"}
    message   a sentence for people
    """

    def __init__(self, code: str, message: str, reason: str = "", metadata: dict[str, str] | None = None) -> None:
        super().__init__(f"{code}: {message}")
        self.code, self.message, self.reason, self.metadata = code, message, reason, metadata or {}


def of_call(error: grpc.RpcError) -> Error:
    """Returns the Error of a call that raised error."""
    for key, value in error.trailing_metadata() or ():
        if key == "grpc-status-details-bin":
            return of_status(status_pb2.Status.FromString(value))
    return Error(error.code().name, error.details() or "")


def of_status(status: status_pb2.Status) -> Error:
    """Returns the Error that a google.rpc.Status tells of."""
    code = next((c.name for c in grpc.StatusCode if c.value[0] == status.code), str(status.code))
    for detail in status.details:
        info = error_details_pb2.ErrorInfo()
        if detail.Unpack(info) and info.domain == "maqaf":
            return Error(code, status.message, info.reason, dict(info.metadata))
    return Error(code, status.message)
