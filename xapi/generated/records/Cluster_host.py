# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""Membership of one host in a cluster."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import enums, refs
from xapi.idl.encode import json_writer, xml_writer
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel, Relation, RelationKind
from xapi.idl.record import EMPTY_MAP, Row, Writer
from xapi.idl.restore import restorer
from xapi.idl.scalars import escape, format_datetime, parse_datetime
from xapi.idl.types import parse_type

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_xml_string_to_enum_cluster_host_operation_map = xml_writer(
    parse_type("(string -> enum cluster_host_operation) map")
)
_json_string_to_enum_cluster_host_operation_map = json_writer(
    parse_type("(string -> enum cluster_host_operation) map")
)
_restore_string_to_enum_cluster_host_operation_map = restorer(
    parse_type("(string -> enum cluster_host_operation) map")
)
_xml_string_to_string_map = xml_writer(parse_type("(string -> string) map"))
_json_string_to_string_map = json_writer(parse_type("(string -> string) map"))
_restore_string_to_string_map = restorer(parse_type("(string -> string) map"))
_xml_enum_cluster_host_operation_set = xml_writer(parse_type("enum cluster_host_operation set"))
_json_enum_cluster_host_operation_set = json_writer(parse_type("enum cluster_host_operation set"))
_restore_enum_cluster_host_operation_set = restorer(parse_type("enum cluster_host_operation set"))

if TYPE_CHECKING:

    class Cluster_hostFields(TypedDict, total=False):
        """Fields of Cluster_host that can be given to new, create and modify."""

        PIF: refs.PIFRef
        allowed_operations: tuple[enums.ClusterHostOperation, ...]
        cluster: refs.ClusterRef
        current_operations: Mapping[str, enums.ClusterHostOperation]
        enabled: bool
        host: refs.hostRef
        joined: bool
        last_update_live: datetime
        live: bool
        other_config: Mapping[str, str]
        uuid: str


class Cluster_host(Row):
    """Membership of one host in a cluster."""

    __slots__ = (
        "PIF",
        "allowed_operations",
        "cluster",
        "current_operations",
        "enabled",
        "host",
        "joined",
        "last_update_live",
        "live",
        "other_config",
        "uuid",
    )

    PIF: refs.PIFRef
    """Interface the member uses for cluster traffic."""
    allowed_operations: tuple[enums.ClusterHostOperation, ...]
    """Operations the member would accept now; advisory, the list may be out of date when the
    call arrives.
    """
    cluster: refs.ClusterRef
    """Cluster the host is a member of."""
    current_operations: Mapping[str, enums.ClusterHostOperation]
    """Operations running on the member, as a map from task reference to operation."""
    enabled: bool
    """True when the cluster stack is to run on this host."""
    host: refs.hostRef
    """Host that is the member."""
    joined: bool
    """True once the host has joined the cluster; false while joining is still to be done."""
    last_update_live: datetime
    """When the live field was last written."""
    live: bool
    """True while the cluster stack sees this member alive."""
    other_config: Mapping[str, str]
    """Free key-value pairs for tools."""
    uuid: str
    """Unique identifier of the membership."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[Cluster_hostFields]) -> Cluster_host:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.PIF = refs.PIFRef("OpaqueRef:NULL")
        row.allowed_operations = ()
        row.cluster = refs.ClusterRef("OpaqueRef:NULL")
        row.current_operations = EMPTY_MAP
        row.enabled = False
        row.host = refs.hostRef("OpaqueRef:NULL")
        row.joined = True
        row.last_update_live = EPOCH
        row.live = False
        row.other_config = EMPTY_MAP
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(
        cls, writer: Writer, /, **fields: Unpack[Cluster_hostFields]
    ) -> refs.Cluster_hostRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.Cluster_hostRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[Cluster_hostFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("Cluster_host", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> Cluster_host:
        row = Cluster_host.__new__(Cluster_host)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.PIF = self.PIF
        row.allowed_operations = self.allowed_operations
        row.cluster = self.cluster
        row.current_operations = self.current_operations
        row.enabled = self.enabled
        row.host = self.host
        row.joined = self.joined
        row.last_update_live = self.last_update_live
        row.live = self.live
        row.other_config = self.other_config
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.PIF != refs.PIFRef("OpaqueRef:NULL"):
            out["PIF"] = self.PIF
        if self.cluster != refs.ClusterRef("OpaqueRef:NULL"):
            out["cluster"] = self.cluster
        if self.enabled != False:
            out["enabled"] = self.enabled
        if self.host != refs.hostRef("OpaqueRef:NULL"):
            out["host"] = self.host
        if self.joined != True:
            out["joined"] = self.joined
        if self.last_update_live != EPOCH:
            out["last_update_live"] = format_datetime(self.last_update_live)
        if self.live != False:
            out["live"] = self.live
        if self.other_config:
            out["other_config"] = self.other_config
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> Cluster_host:
        row = cls.new(ref)
        if "PIF" in stored:
            row.PIF = stored["PIF"]
        if "cluster" in stored:
            row.cluster = stored["cluster"]
        if "enabled" in stored:
            row.enabled = stored["enabled"]
        if "host" in stored:
            row.host = stored["host"]
        if "joined" in stored:
            row.joined = stored["joined"]
        if "last_update_live" in stored:
            row.last_update_live = parse_datetime(stored["last_update_live"])
        if "live" in stored:
            row.live = stored["live"]
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>PIF</name><value>{escape(self.PIF)}</value></member>"
            f"<member><name>allowed_operations</name>{_xml_enum_cluster_host_operation_set(self.allowed_operations)}</member>"
            f"<member><name>cluster</name><value>{escape(self.cluster)}</value></member>"
            f"<member><name>current_operations</name>{_xml_string_to_enum_cluster_host_operation_map(self.current_operations)}</member>"
            f"<member><name>enabled</name><value><boolean>{self.enabled:d}</boolean></value></member>"
            f"<member><name>host</name><value>{escape(self.host)}</value></member>"
            f"<member><name>joined</name><value><boolean>{self.joined:d}</boolean></value></member>"
            f"<member><name>last_update_live</name><value><dateTime.iso8601>{format_datetime(self.last_update_live)}</dateTime.iso8601></value></member>"
            f"<member><name>live</name><value><boolean>{self.live:d}</boolean></value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "PIF": self.PIF,
            "allowed_operations": self.allowed_operations,
            "cluster": self.cluster,
            "current_operations": self.current_operations,
            "enabled": self.enabled,
            "host": self.host,
            "joined": self.joined,
            "last_update_live": format_datetime(self.last_update_live),
            "live": self.live,
            "other_config": self.other_config,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = Cluster_host.new("")


Cluster_host.MODEL = ClassModel(
    name="Cluster_host",
    fields=(
        FieldModel("PIF", parse_type("PIF ref"), "PIF", _DEFAULTS.PIF),
        FieldModel(
            "allowed_operations",
            parse_type("enum cluster_host_operation set"),
            "allowed_operations",
            _DEFAULTS.allowed_operations,
            persistent=False,
        ),
        FieldModel(
            "cluster",
            parse_type("Cluster ref"),
            "cluster",
            _DEFAULTS.cluster,
            relation=Relation("Cluster", "cluster_hosts", RelationKind.ONE),
        ),
        FieldModel(
            "current_operations",
            parse_type("(string -> enum cluster_host_operation) map"),
            "current_operations",
            _DEFAULTS.current_operations,
            persistent=False,
        ),
        FieldModel("enabled", parse_type("bool"), "enabled", _DEFAULTS.enabled),
        FieldModel("host", parse_type("host ref"), "host", _DEFAULTS.host),
        FieldModel("joined", parse_type("bool"), "joined", _DEFAULTS.joined),
        FieldModel(
            "last_update_live",
            parse_type("datetime"),
            "last_update_live",
            _DEFAULTS.last_update_live,
        ),
        FieldModel("live", parse_type("bool"), "live", _DEFAULTS.live),
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
        ),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=Cluster_host,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
