"""Requests without a Host header (clients.md §6.12)."""

from __future__ import annotations

import pytest

from xapi.server.connection import with_host

HEAD = b"POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\nhi"


def test_an_empty_host_is_added_to_http_1_1() -> None:
    assert with_host(HEAD) == b"POST / HTTP/1.1\r\nHost: \r\nContent-Length: 2\r\n\r\nhi"


@pytest.mark.parametrize(
    "data",
    [
        HEAD.replace(b"1.1", b"1.0"),
        b"POST / HTTP/1.1\r\nhOsT: x\r\n\r\n",
        b"POST / HTTP/1.1\r\nA: b\r\n",
        b"garbage\r\n\r\nPOST / HTTP/1.1\r\n\r\n",
        b"",
    ],
)
def test_everything_else_stays_as_it_is(data: bytes) -> None:
    assert with_host(data) == data
