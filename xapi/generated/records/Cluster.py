# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A cluster of hosts formed by the cluster stack, as shared file systems such as GFS2 need. A
pool has at most one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import enums, refs
from xapi.idl.encode import json_writer, xml_writer
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel, Relation, RelationKind
from xapi.idl.record import EMPTY_MAP, Row, Writer
from xapi.idl.restore import restorer
from xapi.idl.scalars import escape
from xapi.idl.types import parse_type

_xml_string_to_enum_cluster_operation_map = xml_writer(
    parse_type("(string -> enum cluster_operation) map")
)
_json_string_to_enum_cluster_operation_map = json_writer(
    parse_type("(string -> enum cluster_operation) map")
)
_restore_string_to_enum_cluster_operation_map = restorer(
    parse_type("(string -> enum cluster_operation) map")
)
_xml_string_to_string_map = xml_writer(parse_type("(string -> string) map"))
_json_string_to_string_map = json_writer(parse_type("(string -> string) map"))
_restore_string_to_string_map = restorer(parse_type("(string -> string) map"))
_xml_cluster_host_ref_set = xml_writer(parse_type("Cluster_host ref set"))
_json_cluster_host_ref_set = json_writer(parse_type("Cluster_host ref set"))
_restore_cluster_host_ref_set = restorer(parse_type("Cluster_host ref set"))
_xml_enum_cluster_operation_set = xml_writer(parse_type("enum cluster_operation set"))
_json_enum_cluster_operation_set = json_writer(parse_type("enum cluster_operation set"))
_restore_enum_cluster_operation_set = restorer(parse_type("enum cluster_operation set"))
_xml_float = xml_writer(parse_type("float"))
_xml_string_set = xml_writer(parse_type("string set"))
_json_string_set = json_writer(parse_type("string set"))
_restore_string_set = restorer(parse_type("string set"))

if TYPE_CHECKING:

    class ClusterFields(TypedDict, total=False):
        """Fields of Cluster that can be given to new, create and modify."""

        allowed_operations: tuple[enums.ClusterOperation, ...]
        cluster_config: Mapping[str, str]
        cluster_stack: str
        cluster_stack_version: int
        cluster_token: str
        current_operations: Mapping[str, enums.ClusterOperation]
        expected_hosts: int
        is_quorate: bool
        live_hosts: int
        other_config: Mapping[str, str]
        pending_forget: tuple[str, ...]
        pool_auto_join: bool
        quorum: int
        token_timeout: float
        token_timeout_coefficient: float
        uuid: str


class Cluster(Row):
    """A cluster of hosts formed by the cluster stack, as shared file systems such as GFS2 need.
    A pool has at most one.
    """

    __slots__ = (
        "allowed_operations",
        "cluster_config",
        "cluster_hosts",
        "cluster_stack",
        "cluster_stack_version",
        "cluster_token",
        "current_operations",
        "expected_hosts",
        "is_quorate",
        "live_hosts",
        "other_config",
        "pending_forget",
        "pool_auto_join",
        "quorum",
        "token_timeout",
        "token_timeout_coefficient",
        "uuid",
    )

    allowed_operations: tuple[enums.ClusterOperation, ...]
    """Operations the cluster would accept now; advisory, the list may be out of date when the
    call arrives.
    """
    cluster_config: Mapping[str, str]
    """Settings of the cluster stack, by name."""
    cluster_hosts: tuple[refs.Cluster_hostRef, ...]
    """Members of the cluster."""
    cluster_stack: str
    """Name of the cluster stack, such as corosync."""
    cluster_stack_version: int
    """Major version of the cluster stack."""
    cluster_token: str
    """Secret the members share to recognise each other."""
    current_operations: Mapping[str, enums.ClusterOperation]
    """Operations running on the cluster, as a map from task reference to operation."""
    expected_hosts: int
    """How many hosts the cluster stack counts as members."""
    is_quorate: bool
    """True while enough members see each other for the cluster to work."""
    live_hosts: int
    """How many members the cluster stack sees alive."""
    other_config: Mapping[str, str]
    """Free key-value pairs for tools."""
    pending_forget: tuple[str, ...]
    """Members declared dead whose removal from the cluster stack is still to come."""
    pool_auto_join: bool
    """True to take hosts that join the pool into the cluster by themselves."""
    quorum: int
    """How many members must see each other for the cluster to work."""
    token_timeout: float
    """Seconds without a token after which a member counts as lost."""
    token_timeout_coefficient: float
    """Seconds added to the timeout for each member beyond the second."""
    uuid: str
    """Unique identifier of the cluster."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[ClusterFields]) -> Cluster:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.allowed_operations = ()
        row.cluster_config = EMPTY_MAP
        row.cluster_hosts = ()
        row.cluster_stack = "corosync"
        row.cluster_stack_version = 2
        row.cluster_token = ""
        row.current_operations = EMPTY_MAP
        row.expected_hosts = 0
        row.is_quorate = False
        row.live_hosts = 0
        row.other_config = EMPTY_MAP
        row.pending_forget = ()
        row.pool_auto_join = True
        row.quorum = 0
        row.token_timeout = 20.0
        row.token_timeout_coefficient = 1.0
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[ClusterFields]) -> refs.ClusterRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.ClusterRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[ClusterFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("Cluster", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> Cluster:
        row = Cluster.__new__(Cluster)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.allowed_operations = self.allowed_operations
        row.cluster_config = self.cluster_config
        row.cluster_hosts = self.cluster_hosts
        row.cluster_stack = self.cluster_stack
        row.cluster_stack_version = self.cluster_stack_version
        row.cluster_token = self.cluster_token
        row.current_operations = self.current_operations
        row.expected_hosts = self.expected_hosts
        row.is_quorate = self.is_quorate
        row.live_hosts = self.live_hosts
        row.other_config = self.other_config
        row.pending_forget = self.pending_forget
        row.pool_auto_join = self.pool_auto_join
        row.quorum = self.quorum
        row.token_timeout = self.token_timeout
        row.token_timeout_coefficient = self.token_timeout_coefficient
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.cluster_config:
            out["cluster_config"] = self.cluster_config
        if self.cluster_stack != "corosync":
            out["cluster_stack"] = self.cluster_stack
        if self.cluster_stack_version != 2:
            out["cluster_stack_version"] = self.cluster_stack_version
        if self.cluster_token != "":
            out["cluster_token"] = self.cluster_token
        if self.expected_hosts != 0:
            out["expected_hosts"] = self.expected_hosts
        if self.is_quorate != False:
            out["is_quorate"] = self.is_quorate
        if self.live_hosts != 0:
            out["live_hosts"] = self.live_hosts
        if self.other_config:
            out["other_config"] = self.other_config
        if self.pending_forget:
            out["pending_forget"] = self.pending_forget
        if self.pool_auto_join != True:
            out["pool_auto_join"] = self.pool_auto_join
        if self.quorum != 0:
            out["quorum"] = self.quorum
        if self.token_timeout != 20.0:
            out["token_timeout"] = self.token_timeout
        if self.token_timeout_coefficient != 1.0:
            out["token_timeout_coefficient"] = self.token_timeout_coefficient
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> Cluster:
        row = cls.new(ref)
        if "cluster_config" in stored:
            row.cluster_config = _restore_string_to_string_map(stored["cluster_config"])
        if "cluster_stack" in stored:
            row.cluster_stack = stored["cluster_stack"]
        if "cluster_stack_version" in stored:
            row.cluster_stack_version = stored["cluster_stack_version"]
        if "cluster_token" in stored:
            row.cluster_token = stored["cluster_token"]
        if "expected_hosts" in stored:
            row.expected_hosts = stored["expected_hosts"]
        if "is_quorate" in stored:
            row.is_quorate = stored["is_quorate"]
        if "live_hosts" in stored:
            row.live_hosts = stored["live_hosts"]
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "pending_forget" in stored:
            row.pending_forget = _restore_string_set(stored["pending_forget"])
        if "pool_auto_join" in stored:
            row.pool_auto_join = stored["pool_auto_join"]
        if "quorum" in stored:
            row.quorum = stored["quorum"]
        if "token_timeout" in stored:
            row.token_timeout = stored["token_timeout"]
        if "token_timeout_coefficient" in stored:
            row.token_timeout_coefficient = stored["token_timeout_coefficient"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>allowed_operations</name>{_xml_enum_cluster_operation_set(self.allowed_operations)}</member>"
            f"<member><name>cluster_config</name>{_xml_string_to_string_map(self.cluster_config)}</member>"
            f"<member><name>cluster_hosts</name>{_xml_cluster_host_ref_set(self.cluster_hosts)}</member>"
            f"<member><name>cluster_stack</name><value>{escape(self.cluster_stack)}</value></member>"
            f"<member><name>cluster_stack_version</name><value>{self.cluster_stack_version}</value></member>"
            f"<member><name>cluster_token</name><value>{escape(self.cluster_token)}</value></member>"
            f"<member><name>current_operations</name>{_xml_string_to_enum_cluster_operation_map(self.current_operations)}</member>"
            f"<member><name>expected_hosts</name><value>{self.expected_hosts}</value></member>"
            f"<member><name>is_quorate</name><value><boolean>{self.is_quorate:d}</boolean></value></member>"
            f"<member><name>live_hosts</name><value>{self.live_hosts}</value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>pending_forget</name>{_xml_string_set(self.pending_forget)}</member>"
            f"<member><name>pool_auto_join</name><value><boolean>{self.pool_auto_join:d}</boolean></value></member>"
            f"<member><name>quorum</name><value>{self.quorum}</value></member>"
            f"<member><name>token_timeout</name>{_xml_float(self.token_timeout)}</member>"
            f"<member><name>token_timeout_coefficient</name>{_xml_float(self.token_timeout_coefficient)}</member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "allowed_operations": self.allowed_operations,
            "cluster_config": self.cluster_config,
            "cluster_hosts": self.cluster_hosts,
            "cluster_stack": self.cluster_stack,
            "cluster_stack_version": self.cluster_stack_version,
            "cluster_token": self.cluster_token,
            "current_operations": self.current_operations,
            "expected_hosts": self.expected_hosts,
            "is_quorate": self.is_quorate,
            "live_hosts": self.live_hosts,
            "other_config": self.other_config,
            "pending_forget": self.pending_forget,
            "pool_auto_join": self.pool_auto_join,
            "quorum": self.quorum,
            "token_timeout": self.token_timeout,
            "token_timeout_coefficient": self.token_timeout_coefficient,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = Cluster.new("")


Cluster.MODEL = ClassModel(
    name="Cluster",
    fields=(
        FieldModel(
            "allowed_operations",
            parse_type("enum cluster_operation set"),
            "allowed_operations",
            _DEFAULTS.allowed_operations,
            persistent=False,
        ),
        FieldModel(
            "cluster_config",
            parse_type("(string -> string) map"),
            "cluster_config",
            _DEFAULTS.cluster_config,
        ),
        FieldModel(
            "cluster_hosts",
            parse_type("Cluster_host ref set"),
            "cluster_hosts",
            _DEFAULTS.cluster_hosts,
            persistent=False,
            relation=Relation("Cluster_host", "cluster", RelationKind.MANY),
        ),
        FieldModel("cluster_stack", parse_type("string"), "cluster_stack", _DEFAULTS.cluster_stack),
        FieldModel(
            "cluster_stack_version",
            parse_type("int"),
            "cluster_stack_version",
            _DEFAULTS.cluster_stack_version,
        ),
        FieldModel("cluster_token", parse_type("string"), "cluster_token", _DEFAULTS.cluster_token),
        FieldModel(
            "current_operations",
            parse_type("(string -> enum cluster_operation) map"),
            "current_operations",
            _DEFAULTS.current_operations,
            persistent=False,
        ),
        FieldModel("expected_hosts", parse_type("int"), "expected_hosts", _DEFAULTS.expected_hosts),
        FieldModel("is_quorate", parse_type("bool"), "is_quorate", _DEFAULTS.is_quorate),
        FieldModel("live_hosts", parse_type("int"), "live_hosts", _DEFAULTS.live_hosts),
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
        ),
        FieldModel(
            "pending_forget", parse_type("string set"), "pending_forget", _DEFAULTS.pending_forget
        ),
        FieldModel(
            "pool_auto_join", parse_type("bool"), "pool_auto_join", _DEFAULTS.pool_auto_join
        ),
        FieldModel("quorum", parse_type("int"), "quorum", _DEFAULTS.quorum),
        FieldModel("token_timeout", parse_type("float"), "token_timeout", _DEFAULTS.token_timeout),
        FieldModel(
            "token_timeout_coefficient",
            parse_type("float"),
            "token_timeout_coefficient",
            _DEFAULTS.token_timeout_coefficient,
        ),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=Cluster,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
