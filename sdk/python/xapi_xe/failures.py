"""Whatever can go wrong with a server, as prose for the person at the terminal."""

from __future__ import annotations

from xapi_sdk.failure import (
    CallTimeout,
    CertificateRefused,
    ConnectionFailed,
    Failure,
    HttpError,
    OutcomeUnknown,
    TaskLost,
    XapiError,
)

from xapi_xe.protocols import API, Terminal

__all__ = ["tell"]

_BAD_LOGIN = ("SESSION_AUTHENTICATION_FAILED",)


def tell(error: XapiError, terminal: Terminal, api: API | None) -> None:
    """Print what happened, and the code of the API where there is one."""
    match error:
        case Failure():
            _tell_failure(error, terminal, api)
        case CertificateRefused():
            terminal.print_error(f"The server's certificate is not trusted: {error}")
            terminal.print_error(
                "Name its authority (--ca-file FILE), pin the certificate (--fingerprint SHA256), "
                "or trust whoever answers (--no-verify)."
            )
        case ConnectionFailed():
            terminal.print_error(f"No connection to the server: {error}")
        case CallTimeout():
            terminal.print_error(f"The server gave no answer in time: {error}")
        case OutcomeUnknown():
            terminal.print_error(f"Lost connection to the server: {error}")
            terminal.print_error("The request may have been carried out, or not.")
        case TaskLost():
            terminal.print_error(f"The task is gone, and what it did is not known: {error}")
        case HttpError():
            terminal.print_error(f"The transfer was refused: {error}")
        case _:
            terminal.print_error(f"The server cannot be understood: {error}")


def _tell_failure(error: Failure, terminal: Terminal, api: API | None) -> None:
    if error.code in _BAD_LOGIN:
        terminal.print_error("Authentication failed")
        return
    if error.code == "INTERNAL_ERROR":
        terminal.print_error(
            "The server failed to handle your request, due to an internal error. "
            "The message may help to find the reason."
        )
        terminal.print_error(f"message: {', '.join(error.params)}")
    elif error.template:
        params = [_readable(param, api) for param in error.params]
        terminal.print_error(type(error)(*params).message)
        for i, param in enumerate(params):
            name = error.names[i] if i < len(error.names) else f"parameter {i + 1}"
            terminal.print_error(f"{name.strip('_')}: {param}")
    else:
        terminal.print_error("The server refused the request.")
    if error.remedy:
        terminal.print_error(f"Remedy: {error.remedy}")
    terminal.failure(error.code, list(error.params))


_CLASSES = ("VM", "host", "SR", "VDI", "network", "VBD", "VIF", "PBD", "PIF", "pool", "task")


def _readable(param: str, api: API | None) -> str:
    """A reference as the uuid and name of what it refers to, as far as that can be found."""
    if api is None or not param.startswith("OpaqueRef:") or param == "OpaqueRef:NULL":
        return param
    for cls in _CLASSES:
        try:
            uuid = api.call(f"{cls}.get_uuid", param)
        except XapiError:
            continue
        try:
            return f"{uuid} ({api.call(f'{cls}.get_name_label', param)})"
        except XapiError:
            return str(uuid)
    return param
