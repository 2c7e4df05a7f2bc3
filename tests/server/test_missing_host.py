"""Requests without a Host header, uploads without a length (clients.md §6.12, §6.13)."""

from __future__ import annotations

import pytest

from xapi.server.connection import with_host, with_length

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


def test_an_upload_without_a_length_has_no_end() -> None:
    head = b"PUT /import HTTP/1.0\r\nA: b\r\n\r\nbody"
    given = with_length(head)
    assert given == (
        b"PUT /import HTTP/1.0\r\nContent-Length: 1125899906842624\r\nA: b\r\n\r\nbody"
    )
    for same in (
        given,
        head.replace(b"PUT", b"GET"),
        head.replace(b"A: b", b"transfer-encoding: chunked"),
        b"PUT /import HTTP/1.0\r\nA: b\r\n",
    ):
        assert with_length(same) == same
