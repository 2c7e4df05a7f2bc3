# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""Caching of provisioning traffic for one VM's network interface."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import enums, refs
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel, Relation, RelationKind
from xapi.idl.record import Row, Writer
from xapi.idl.scalars import escape
from xapi.idl.types import parse_type

if TYPE_CHECKING:

    class PVS_proxyFields(TypedDict, total=False):
        """Fields of PVS_proxy that can be given to new, create and modify."""

        VIF: refs.VIFRef
        currently_attached: bool
        site: refs.PVS_siteRef
        status: enums.PVSProxyStatus
        uuid: str


class PVS_proxy(Row):
    """Caching of provisioning traffic for one VM's network interface."""

    __slots__ = (
        "VIF",
        "currently_attached",
        "site",
        "status",
        "uuid",
    )

    VIF: refs.VIFRef
    """Network interface whose traffic is cached; must be the VM's first one."""
    currently_attached: bool
    """True if the proxy is active for the running VM."""
    site: refs.PVS_siteRef
    """PVS site the VM boots from."""
    status: enums.PVSProxyStatus
    """State of the cache for the VM, or why it does not work."""
    uuid: str
    """Unique identifier of the proxy."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[PVS_proxyFields]) -> PVS_proxy:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.VIF = refs.VIFRef("OpaqueRef:NULL")
        row.currently_attached = False
        row.site = refs.PVS_siteRef("OpaqueRef:NULL")
        row.status = "stopped"
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[PVS_proxyFields]) -> refs.PVS_proxyRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.PVS_proxyRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[PVS_proxyFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("PVS_proxy", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> PVS_proxy:
        row = PVS_proxy.__new__(PVS_proxy)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.VIF = self.VIF
        row.currently_attached = self.currently_attached
        row.site = self.site
        row.status = self.status
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.VIF != refs.VIFRef("OpaqueRef:NULL"):
            out["VIF"] = self.VIF
        if self.currently_attached != False:
            out["currently_attached"] = self.currently_attached
        if self.site != refs.PVS_siteRef("OpaqueRef:NULL"):
            out["site"] = self.site
        if self.status != "stopped":
            out["status"] = self.status
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> PVS_proxy:
        row = cls.new(ref)
        if "VIF" in stored:
            row.VIF = stored["VIF"]
        if "currently_attached" in stored:
            row.currently_attached = stored["currently_attached"]
        if "site" in stored:
            row.site = stored["site"]
        if "status" in stored:
            row.status = stored["status"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>VIF</name><value>{escape(self.VIF)}</value></member>"
            f"<member><name>currently_attached</name><value><boolean>{self.currently_attached:d}</boolean></value></member>"
            f"<member><name>site</name><value>{escape(self.site)}</value></member>"
            f"<member><name>status</name><value>{self.status}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "VIF": self.VIF,
            "currently_attached": self.currently_attached,
            "site": self.site,
            "status": self.status,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = PVS_proxy.new("")


PVS_proxy.MODEL = ClassModel(
    name="PVS_proxy",
    fields=(
        FieldModel("VIF", parse_type("VIF ref"), "VIF", _DEFAULTS.VIF),
        FieldModel(
            "currently_attached",
            parse_type("bool"),
            "currently_attached",
            _DEFAULTS.currently_attached,
        ),
        FieldModel(
            "site",
            parse_type("PVS_site ref"),
            "site",
            _DEFAULTS.site,
            relation=Relation("PVS_site", "proxies", RelationKind.ONE),
        ),
        FieldModel("status", parse_type("enum pvs_proxy_status"), "status", _DEFAULTS.status),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=PVS_proxy,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
