"""Exports and imports as clients of a pool make them, without looking at certificates."""

from __future__ import annotations

import random
import ssl
import urllib.parse
import urllib.request
from typing import Any

MIB = 1 << 20
SIZE = 6 * MIB


def untrusting() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def image(seed: int = 1, size: int = SIZE) -> bytes:
    """Data, a hole, and data at the end."""
    data = random.Random(seed)
    return data.randbytes(2 * MIB + 17).ljust(size - 5000, b"\0") + data.randbytes(5000)


def new_vdi(x: Any, sr: str, size: int = SIZE) -> str:
    record = {"SR": sr, "virtual_size": str(size), "type": "user", "name_label": "disk"}
    return str(x.VDI.create({**record, "sharable": False, "read_only": False, "other_config": {}}))


def url(server: str, session: str, path: str, **asked: str) -> str:
    return f"{server}{path}?{urllib.parse.urlencode({'session_id': session, **asked})}"


def fetch(server: str, session: str, vdi: str, **asked: str) -> bytes:
    address = url(server, session, "/export_raw_vdi", vdi=vdi, **asked)
    with urllib.request.urlopen(address, context=untrusting(), timeout=30) as answer:
        data = bytes(answer.read())
        assert answer.headers["Content-Length"] == str(len(data))
        return data


def send(server: str, session: str, data: bytes, vdi: str, **asked: str) -> None:
    address = url(server, session, "/import_raw_vdi", vdi=vdi, **asked)
    request = urllib.request.Request(address, data, method="PUT")
    with urllib.request.urlopen(request, context=untrusting(), timeout=30) as answer:
        assert answer.status == 200
        answer.read()
