"""The base of all errors. One class a code is generated into `xapi_sdk.errors`.

::

    XapiError
    ├── Failure                an answer of the API: a code and parameters; errors.HandleInvalid ...
    ├── ConnectionFailed       no connection, and the call was not sent
    │   └── CertificateRefused the server's certificate is not trusted
    ├── OutcomeUnknown         the call was sent, its answer was lost, and it may have taken effect
    ├── CallTimeout            the same, because no answer came in time
    ├── ProtocolError          an answer that is none of the protocol's
    ├── HttpError              a transfer was refused: an HTTP status
    └── TaskLost               a task is gone before its outcome was read
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

__all__ = [
    "CallTimeout",
    "CertificateRefused",
    "ConnectionFailed",
    "Failure",
    "Fault",
    "HttpError",
    "OutcomeUnknown",
    "ProtocolError",
    "Retry",
    "TaskLost",
    "XapiError",
    "failure_from",
]

Fault: TypeAlias = Literal["client", "server", "environment", "unknown"]
"""Who can mend it: the caller, the server, or what stands around it (storage, network, hosts)."""

Retry: TypeAlias = Literal["never", "safe", "later", "unknown"]
"""``safe``: nothing happened, send it again; ``later``: once a state has changed; ``never``."""


class XapiError(Exception):
    """Whatever goes wrong with a server."""


class Failure(XapiError):
    """An answer of the API: `code` and `params`, and what the data model says about the code.

    Subclasses in `xapi_sdk.errors` name the parameters. A code that this version does not know is a
    plain `Failure`, with everything the server said.
    """

    code: str = ""
    names: ClassVar[tuple[str, ...]] = ()
    """Attributes that hold the parameters; those the server left out are empty."""
    template: ClassVar[str] = ""
    fault: Fault = "unknown"
    retry: Retry = "unknown"
    remedy: str = ""

    def __init__(self, *params: str) -> None:
        super().__init__(*params)
        self.params: tuple[str, ...] = params
        for i, name in enumerate(self.names):
            setattr(self, name, params[i] if i < len(params) else "")

    @classmethod
    def of(cls, code: str, params: Sequence[str]) -> Failure:
        """A failure with a code that has no class."""
        made = Failure(*params)
        made.code = code
        return made

    @property
    def description(self) -> list[str]:
        """The code and the parameters, as the server sent them."""
        return [self.code, *self.params]

    @property
    def safe_to_retry(self) -> bool:
        """True if nothing happened and the same call may succeed at once."""
        return self.retry == "safe"

    @property
    def message(self) -> str:
        """A sentence for people, with the parameters filled in."""
        named = dict(zip(self.names, self.params, strict=False))
        if self.template and len(named) == len(self.names):
            try:
                return self.template.format(*self.params, **named)
            except (IndexError, KeyError):
                pass  # fewer parameters than the text has places
        return ": ".join([self.code, *filter(None, [", ".join(self.params)])])

    def __str__(self) -> str:
        said = f"{self.code}[{', '.join(self.params)}]"
        if self.template:
            said += f": {self.message}"
        return f"{said} ({self.remedy})" if self.remedy else said

    def __reduce__(self) -> tuple[object, ...]:
        return failure_from, (self.description,)


def failure_from(description: Sequence[str]) -> Failure:
    """The typed error of a code and its parameters."""
    from xapi_sdk.errors import BY_CODE  # noqa: PLC0415 - hundreds of classes, seldom needed

    code, *params = description
    known = BY_CODE.get(code)
    return Failure.of(code, params) if known is None else known(*params)


class ConnectionFailed(XapiError):
    """There is no connection; the call was not sent, so nothing has happened."""


class CertificateRefused(ConnectionFailed):
    """The server's certificate is not trusted: not by the CA, or not the pinned one."""


class OutcomeUnknown(XapiError):
    """The call was sent and its answer was lost: it may or may not have taken effect.

    Raised instead of sending a changing call twice, where the server cannot tell the second from
    the first.
    """


class CallTimeout(OutcomeUnknown):
    """No answer came in time; a changing call may still take effect."""


class ProtocolError(XapiError):
    """The server sent something that is no answer; ``status`` is its HTTP status, if it had one."""

    def __init__(self, text: str, status: int = 0) -> None:
        super().__init__(text)
        self.status = status


class HttpError(XapiError):
    """An HTTP transfer was refused with a status: 401, 403, 404, 501 (not implemented), ..."""

    def __init__(self, status: int, reason: str, path: str) -> None:
        super().__init__(status, reason, path)
        self.status = status
        self.reason = reason
        self.path = path

    def __str__(self) -> str:
        return f"{self.path}: HTTP {self.status} {self.reason}"


class TaskLost(XapiError):
    """The task is gone before its outcome was read: destroyed, or lost with its coordinator."""
