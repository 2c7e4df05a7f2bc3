"""The few HTML pages: the start page and errors. They quote nothing that a client sent."""

from __future__ import annotations

from http import HTTPStatus

from aiohttp import web

from xapi.generated.catalogue import API_VERSION

__all__ = ["error_page", "failed", "not_implemented", "start_page"]

_FRAME = (
    "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>{title}</title>"
    "<body><h1>{title}</h1><p>{text}</p></body></html>\n"
)
_TEXTS = {
    400: "This is no valid HTTP request.",
    401: "Log in: with a session, or with user name and password.",
    403: "This is not allowed.",
    404: "There is nothing at this address.",
    408: "The request took too long to arrive.",
    426: "Here is a WebSocket.",
    413: "The request is larger than allowed.",
    500: "The request could not be read, or the server failed while it worked on it.",
    501: "The server does not do this.",
    503: "The server is about to stop, or has too much to do.",
}


def _page(status: int, title: str, text: str) -> web.Response:
    body = _FRAME.format(title=title, text=text).encode()
    return web.Response(status=status, body=body, headers={"Content-Type": "text/html"})


def error_page(status: int) -> web.Response:
    """A small page for an HTTP status."""
    try:
        phrase = HTTPStatus(status).phrase
    except ValueError:
        phrase = "Error"
    return _page(status, f"{status} {phrase}", _TEXTS.get(status, phrase))


def not_implemented(action: str) -> web.Response:
    """The data model knows the HTTP action, but nothing handles it here."""
    return _page(501, "501 Not Implemented", f"NOT_IMPLEMENTED: {action}")


def failed(status: int, code: str) -> web.Response:
    """What was asked for failed with an error of the API, before there was an answer."""
    return _page(status, f"{status} {HTTPStatus(status).phrase}", code)


def start_page() -> web.Response:
    """What a browser sees."""
    major, minor = API_VERSION
    return _page(
        200,
        "XenAPI server",
        f"Speaks XenAPI {major}.{minor}: XML-RPC at <code>/RPC2</code>, "
        "JSON-RPC at <code>/jsonrpc</code>.",
    )
