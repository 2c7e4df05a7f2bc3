# Written by codegen from idl/; change the IDL, not this file.
"""The record of vdi_nbd_server_info, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk.record import Record
from xapi_sdk.values import (
    integer,
)


class VDINBDServerInfoRecord(Record):
    """Where and how to read one disk image over NBD with TLS; a value returned by
    VDI.get_nbd_info, not a stored object.
    """

    api_class: ClassVar[str] = "vdi_nbd_server_info"
    address: str
    """IP address of the server."""
    cert: str
    """TLS certificate of the server in PEM text."""
    exportname: str
    """NBD export name; it contains the caller's session, so treat it as a secret."""
    port: int
    """TCP port of the server."""
    subject: str
    """Host name to expect in the server's certificate."""

    _decoders = {
        "port": integer,
    }
    _unset = {
        "address": str,
        "cert": str,
        "exportname": str,
        "port": int,
        "subject": str,
    }
