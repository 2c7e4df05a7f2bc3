# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""Where and how to read one disk image over NBD with TLS; a value returned by VDI.get_nbd_info,
not a stored object.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import refs
from xapi.idl.identifiers import new_ref
from xapi.idl.model import ClassModel, FieldModel
from xapi.idl.record import Row, Writer
from xapi.idl.scalars import escape
from xapi.idl.types import parse_type

if TYPE_CHECKING:

    class vdi_nbd_server_infoFields(TypedDict, total=False):
        """Fields of vdi_nbd_server_info that can be given to new, create and modify."""

        address: str
        cert: str
        exportname: str
        port: int
        subject: str


class vdi_nbd_server_info(Row):
    """Where and how to read one disk image over NBD with TLS; a value returned by
    VDI.get_nbd_info, not a stored object.
    """

    __slots__ = (
        "address",
        "cert",
        "exportname",
        "port",
        "subject",
    )

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

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[vdi_nbd_server_infoFields]) -> vdi_nbd_server_info:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.address = ""
        row.cert = ""
        row.exportname = ""
        row.port = 0
        row.subject = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(
        cls, writer: Writer, /, **fields: Unpack[vdi_nbd_server_infoFields]
    ) -> refs.vdi_nbd_server_infoRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        writer.create(row)
        return refs.vdi_nbd_server_infoRef(row.ref)

    @classmethod
    def modify(
        cls, writer: Writer, ref: str, /, **fields: Unpack[vdi_nbd_server_infoFields]
    ) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("vdi_nbd_server_info", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> vdi_nbd_server_info:
        row = vdi_nbd_server_info.__new__(vdi_nbd_server_info)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.address = self.address
        row.cert = self.cert
        row.exportname = self.exportname
        row.port = self.port
        row.subject = self.subject
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.address != "":
            out["address"] = self.address
        if self.cert != "":
            out["cert"] = self.cert
        if self.exportname != "":
            out["exportname"] = self.exportname
        if self.port != 0:
            out["port"] = self.port
        if self.subject != "":
            out["subject"] = self.subject
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> vdi_nbd_server_info:
        row = cls.new(ref)
        if "address" in stored:
            row.address = stored["address"]
        if "cert" in stored:
            row.cert = stored["cert"]
        if "exportname" in stored:
            row.exportname = stored["exportname"]
        if "port" in stored:
            row.port = stored["port"]
        if "subject" in stored:
            row.subject = stored["subject"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>address</name><value>{escape(self.address)}</value></member>"
            f"<member><name>cert</name><value>{escape(self.cert)}</value></member>"
            f"<member><name>exportname</name><value>{escape(self.exportname)}</value></member>"
            f"<member><name>port</name><value>{self.port}</value></member>"
            f"<member><name>subject</name><value>{escape(self.subject)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "address": self.address,
            "cert": self.cert,
            "exportname": self.exportname,
            "port": self.port,
            "subject": self.subject,
        }
        return orjson.dumps(out)


_DEFAULTS = vdi_nbd_server_info.new("")


vdi_nbd_server_info.MODEL = ClassModel(
    name="vdi_nbd_server_info",
    fields=(
        FieldModel("address", parse_type("string"), "address", _DEFAULTS.address),
        FieldModel("cert", parse_type("string"), "cert", _DEFAULTS.cert),
        FieldModel("exportname", parse_type("string"), "exportname", _DEFAULTS.exportname),
        FieldModel("port", parse_type("int"), "port", _DEFAULTS.port),
        FieldModel("subject", parse_type("string"), "subject", _DEFAULTS.subject),
    ),
    row=vdi_nbd_server_info,
    persistent=True,
    gen_events=False,
    has_name_label=False,
)
