"""A client of a maqaf server, over gRPC."""

from __future__ import annotations

import json
import os
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Callable, Optional, Union

import grpc

from maqaf import errors
from maqaf.model import Date, Normalized, Page
from maqaf.v1 import (
    analysis_pb2, date_pb2, document_pb2, info_service_pb2, info_service_pb2_grpc, normalization_pb2, text_service_pb2,
    text_service_pb2_grpc,
)

Text = Union[str, bytes]

# Calls have no side effects, so those that met no server, or one without room, are tried again; grpc honours the pause
# that the server asks for.
_SERVICE_CONFIG = json.dumps({
    "loadBalancingConfig": [{"round_robin": {}}],
    "methodConfig": [{
        "name": [{"service": "maqaf.v1.TextService"}, {"service": "maqaf.v1.InfoService"}],
        "retryPolicy": {
            "maxAttempts": 4, "initialBackoff": "0.1s", "maxBackoff": "2s", "backoffMultiplier": 2,
            "retryableStatusCodes": ["UNAVAILABLE"],
        },
    }],
})
_MAX_MESSAGE_BYTES = 64 << 20


class Client:
    """A connection to a server. It may be shared by threads; close it, or use it in a `with`.

    addr     host:port; a name with several addresses is used round robin
    token    bearer token, sent with every call; only over TLS
    tls      True, or the PEM of the authority that signed the server's certificate
    timeout  seconds for a call; None means no limit. Streams have none.
    """

    def __init__(
        self, addr: str = "localhost:7788", *, token: str = "", tls: Union[bool, bytes] = False, timeout: Optional[float] = 60,
    ) -> None:
        options = [
            ("grpc.service_config", _SERVICE_CONFIG), ("grpc.max_receive_message_length", _MAX_MESSAGE_BYTES),
            ("grpc.max_send_message_length", _MAX_MESSAGE_BYTES),
        ]
        if tls:
            secure = grpc.ssl_channel_credentials(tls if isinstance(tls, bytes) else None)
            if token:
                secure = grpc.composite_channel_credentials(secure, grpc.access_token_call_credentials(token))
            self._channel = grpc.secure_channel(addr, secure, options)
        elif token:
            raise ValueError("a token goes over TLS only: give tls=True or the PEM of the server's authority")
        else:
            self._channel = grpc.insecure_channel(addr, options)
        self._timeout = timeout
        self._text = text_service_pb2_grpc.TextServiceStub(self._channel)  # type: ignore[no-untyped-call]
        self._info = info_service_pb2_grpc.InfoServiceStub(self._channel)  # type: ignore[no-untyped-call]

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Ends the connection; calls in flight fail."""
        self._channel.close()

    def analyze(
        self, text: Text, *, reference: str = "", zone: str = "", charset: str = "", html: bool = False, uri: str = "",
        evidence: bool = False,
    ) -> Page:
        """Returns what stands in a document.

        reference  time that relative dates count from, such as "2012-02-02T17:29"; "" means: find it in the text
        zone       IANA zone of the document, such as "Asia/Jerusalem"
        charset    label of the encoding of bytes, such as "windows-1255"; "" means: detect it
        evidence   proto of segments and dates names the rules that they rest on

        Raises maqaf.Error.
        """
        request = text_service_pb2.AnalyzeTextRequest(
            document=_document(text, charset, html, uri), options=_options(reference, zone, evidence))
        return Page.of(self._call(self._text.AnalyzeText, request).analysis, _given(text))

    def analyze_all(
        self, texts: Iterable[Text], *, reference: str = "", zone: str = "", charset: str = "", html: bool = False,
    ) -> Iterator[Union[Page, errors.Error]]:
        """Yields what stands in each of any number of documents, in their order, over one stream.

        A document that the server refuses yields its maqaf.Error, and the stream goes on. Texts are taken as the server
        reads them, so memory stays bounded. Raises maqaf.Error where the stream breaks: what was yielded stands.
        """
        open_texts: deque[str] = deque()
        config = text_service_pb2.StreamConfig(options=_options(reference, zone, False))

        def requests() -> Iterator[text_service_pb2.StreamAnalyzeTextRequest]:
            yield text_service_pb2.StreamAnalyzeTextRequest(config=config)
            for text in texts:
                open_texts.append(_given(text))
                item = text_service_pb2.AnalyzeItem(document=_document(text, charset, html, ""))
                yield text_service_pb2.StreamAnalyzeTextRequest(item=item)

        stream = self._text.StreamAnalyzeText(requests())
        try:
            for response in stream:
                text, result = open_texts.popleft(), response.result
                yield Page.of(result.analysis, text) if result.HasField("analysis") else errors.of_status(result.error)
        except grpc.RpcError as error:
            raise errors.of_call(error) from error
        finally:
            stream.cancel()

    def dates(
        self, text: Text, *, reference: str = "", zone: str = "", charset: str = "", html: bool = False,
        durations: bool = False, vague: bool = False,
    ) -> list[Date]:
        """Returns the dates and times of a document; durations adds "three years", vague "now". Raises maqaf.Error."""
        options = date_pb2.DateOptions(
            reference=reference, time_zone=zone, include_durations=durations, include_vague=vague)
        request = text_service_pb2.ExtractDatesRequest(
            document=_document(text, charset, html, ""), options=options, offset_unit=document_pb2.OFFSET_UNIT_CODE_POINT,
            include_text=True)
        return [Date.of(d) for d in self._call(self._text.ExtractDates, request).dates]

    def normalize(self, text: Text, *, steps: Sequence[str] = (), charset: str = "", html: bool = False) -> Normalized:
        """Returns the normalized text with its changes.

        steps  names such as "strip_controls"; none means the server's default set

        Raises maqaf.Error, and ValueError for a step that there is not.
        """
        options = normalization_pb2.NormalizeOptions(
            steps=[normalization_pb2.NormalizeStep.Value("NORMALIZE_STEP_" + step.upper()) for step in steps])
        request = text_service_pb2.NormalizeTextRequest(
            document=_document(text, charset, html, ""), options=options, offset_unit=document_pb2.OFFSET_UNIT_CODE_POINT)
        return Normalized.of(self._call(self._text.NormalizeText, request).normalization)

    def info(self) -> info_service_pb2.GetServerInfoResponse:
        """Returns version, ruleset, limits and supported values of the server. Raises maqaf.Error."""
        answer: info_service_pb2.GetServerInfoResponse = self._call(
            self._info.GetServerInfo, info_service_pb2.GetServerInfoRequest())
        return answer

    def _call(self, method: Callable[..., Any], request: Any) -> Any:
        try:
            return method(request, timeout=self._timeout)
        except grpc.RpcError as error:
            raise errors.of_call(error) from error


def _given(text: Text) -> str:
    return text if isinstance(text, str) else ""


def _document(text: Text, charset: str, html: bool, uri: str) -> document_pb2.Document:
    form = document_pb2.TEXT_FORMAT_HTML if html else document_pb2.TEXT_FORMAT_UNSPECIFIED
    if isinstance(text, str):
        return document_pb2.Document(text=text, format=form, uri=uri)
    return document_pb2.Document(
        encoded_text=document_pb2.EncodedText(data=text, charset=charset), format=form, uri=uri)


def _options(reference: str, zone: str, evidence: bool) -> analysis_pb2.AnalyzeOptions:
    return analysis_pb2.AnalyzeOptions(
        offset_unit=document_pb2.OFFSET_UNIT_CODE_POINT, include_text=True, include_evidence=evidence,
        dates=date_pb2.DateOptions(reference=reference, time_zone=zone))


_shared: Optional[Client] = None
_lock = threading.Lock()


def _default() -> Client:
    global _shared
    with _lock:
        if _shared is None:
            _shared = Client(os.environ.get("MAQAF_ADDR", "localhost:7788"))
        return _shared


def analyze(text: Text, **options: Any) -> Page:
    """Client.analyze, of the server at $MAQAF_ADDR, else localhost:7788."""
    return _default().analyze(text, **options)


def dates(text: Text, **options: Any) -> list[Date]:
    """Client.dates, of the server at $MAQAF_ADDR, else localhost:7788."""
    return _default().dates(text, **options)


def normalize(text: Text, **options: Any) -> Normalized:
    """Client.normalize, of the server at $MAQAF_ADDR, else localhost:7788."""
    return _default().normalize(text, **options)
