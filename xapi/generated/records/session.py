# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A login. Its reference is the secret passed as the first argument of each call, and should be
kept as safe as a password.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import refs
from xapi.idl.encode import json_writer, xml_writer
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel, Relation, RelationKind
from xapi.idl.record import EMPTY_MAP, Row, Writer
from xapi.idl.restore import restorer
from xapi.idl.scalars import escape, format_datetime, parse_datetime
from xapi.idl.types import parse_type

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_xml_string_to_string_map = xml_writer(parse_type("(string -> string) map"))
_json_string_to_string_map = json_writer(parse_type("(string -> string) map"))
_restore_string_to_string_map = restorer(parse_type("(string -> string) map"))
_xml_string_set = xml_writer(parse_type("string set"))
_json_string_set = json_writer(parse_type("string set"))
_restore_string_set = restorer(parse_type("string set"))
_xml_task_ref_set = xml_writer(parse_type("task ref set"))
_json_task_ref_set = json_writer(parse_type("task ref set"))
_restore_task_ref_set = restorer(parse_type("task ref set"))

if TYPE_CHECKING:

    class sessionFields(TypedDict, total=False):
        """Fields of session that can be given to new, create and modify."""

        auth_user_name: str
        auth_user_sid: str
        client_certificate: bool
        is_local_superuser: bool
        last_active: datetime
        originator: str
        other_config: Mapping[str, str]
        parent: refs.sessionRef
        pool: bool
        rbac_permissions: tuple[str, ...]
        subject: refs.subjectRef
        this_host: refs.hostRef
        this_user: refs.userRef
        uuid: str
        validation_time: datetime


class session(Row):
    """A login. Its reference is the secret passed as the first argument of each call, and
    should be kept as safe as a password.
    """

    __slots__ = (
        "auth_user_name",
        "auth_user_sid",
        "client_certificate",
        "is_local_superuser",
        "last_active",
        "originator",
        "other_config",
        "parent",
        "pool",
        "rbac_permissions",
        "subject",
        "tasks",
        "this_host",
        "this_user",
        "uuid",
        "validation_time",
    )

    auth_user_name: str
    """Name under which the user logged in; empty for pool sessions."""
    auth_user_sid: str
    """Directory identifier of the user; empty for local accounts."""
    client_certificate: bool
    """True when the login used a TLS client certificate."""
    is_local_superuser: bool
    """True when the session may do everything, as for root and pool sessions."""
    last_active: datetime
    """Last use of the session, exact to about 10 minutes; it is dropped after 24 idle hours."""
    originator: str
    """Name the client gave itself at login; idle sessions are limited per originator."""
    other_config: Mapping[str, str]
    """Free key-value pairs for tools."""
    parent: refs.sessionRef
    """Session from which this one was made; null for plain logins."""
    pool: bool
    """True for sessions between hosts of the pool."""
    rbac_permissions: tuple[str, ...]
    """Names of the permissions held, fixed at login."""
    subject: refs.subjectRef
    """Subject record that let the user in; null for local accounts."""
    tasks: tuple[refs.taskRef, ...]
    """Tasks made in this session."""
    this_host: refs.hostRef
    """Host the session belongs to: the coordinator for user logins."""
    this_user: refs.userRef
    """Not used; always null."""
    uuid: str
    """Unique identifier of the session; not a secret, unlike the reference."""
    validation_time: datetime
    """When a directory user was last checked with the directory."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[sessionFields]) -> session:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.auth_user_name = ""
        row.auth_user_sid = ""
        row.client_certificate = False
        row.is_local_superuser = False
        row.last_active = EPOCH
        row.originator = ""
        row.other_config = EMPTY_MAP
        row.parent = refs.sessionRef("OpaqueRef:NULL")
        row.pool = False
        row.rbac_permissions = ()
        row.subject = refs.subjectRef("OpaqueRef:NULL")
        row.tasks = ()
        row.this_host = refs.hostRef("OpaqueRef:NULL")
        row.this_user = refs.userRef("OpaqueRef:NULL")
        row.uuid = ""
        row.validation_time = EPOCH
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[sessionFields]) -> refs.sessionRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.sessionRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[sessionFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("session", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> session:
        row = session.__new__(session)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.auth_user_name = self.auth_user_name
        row.auth_user_sid = self.auth_user_sid
        row.client_certificate = self.client_certificate
        row.is_local_superuser = self.is_local_superuser
        row.last_active = self.last_active
        row.originator = self.originator
        row.other_config = self.other_config
        row.parent = self.parent
        row.pool = self.pool
        row.rbac_permissions = self.rbac_permissions
        row.subject = self.subject
        row.tasks = self.tasks
        row.this_host = self.this_host
        row.this_user = self.this_user
        row.uuid = self.uuid
        row.validation_time = self.validation_time
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.auth_user_name != "":
            out["auth_user_name"] = self.auth_user_name
        if self.auth_user_sid != "":
            out["auth_user_sid"] = self.auth_user_sid
        if self.client_certificate != False:
            out["client_certificate"] = self.client_certificate
        if self.is_local_superuser != False:
            out["is_local_superuser"] = self.is_local_superuser
        if self.last_active != EPOCH:
            out["last_active"] = format_datetime(self.last_active)
        if self.originator != "":
            out["originator"] = self.originator
        if self.other_config:
            out["other_config"] = self.other_config
        if self.parent != refs.sessionRef("OpaqueRef:NULL"):
            out["parent"] = self.parent
        if self.pool != False:
            out["pool"] = self.pool
        if self.rbac_permissions:
            out["rbac_permissions"] = self.rbac_permissions
        if self.subject != refs.subjectRef("OpaqueRef:NULL"):
            out["subject"] = self.subject
        if self.this_host != refs.hostRef("OpaqueRef:NULL"):
            out["this_host"] = self.this_host
        if self.this_user != refs.userRef("OpaqueRef:NULL"):
            out["this_user"] = self.this_user
        if self.uuid != "":
            out["uuid"] = self.uuid
        if self.validation_time != EPOCH:
            out["validation_time"] = format_datetime(self.validation_time)
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> session:
        row = cls.new(ref)
        if "auth_user_name" in stored:
            row.auth_user_name = stored["auth_user_name"]
        if "auth_user_sid" in stored:
            row.auth_user_sid = stored["auth_user_sid"]
        if "client_certificate" in stored:
            row.client_certificate = stored["client_certificate"]
        if "is_local_superuser" in stored:
            row.is_local_superuser = stored["is_local_superuser"]
        if "last_active" in stored:
            row.last_active = parse_datetime(stored["last_active"])
        if "originator" in stored:
            row.originator = stored["originator"]
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "parent" in stored:
            row.parent = stored["parent"]
        if "pool" in stored:
            row.pool = stored["pool"]
        if "rbac_permissions" in stored:
            row.rbac_permissions = _restore_string_set(stored["rbac_permissions"])
        if "subject" in stored:
            row.subject = stored["subject"]
        if "this_host" in stored:
            row.this_host = stored["this_host"]
        if "this_user" in stored:
            row.this_user = stored["this_user"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        if "validation_time" in stored:
            row.validation_time = parse_datetime(stored["validation_time"])
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>auth_user_name</name><value>{escape(self.auth_user_name)}</value></member>"
            f"<member><name>auth_user_sid</name><value>{escape(self.auth_user_sid)}</value></member>"
            f"<member><name>client_certificate</name><value><boolean>{self.client_certificate:d}</boolean></value></member>"
            f"<member><name>is_local_superuser</name><value><boolean>{self.is_local_superuser:d}</boolean></value></member>"
            f"<member><name>last_active</name><value><dateTime.iso8601>{format_datetime(self.last_active)}</dateTime.iso8601></value></member>"
            f"<member><name>originator</name><value>{escape(self.originator)}</value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>parent</name><value>{escape(self.parent)}</value></member>"
            f"<member><name>pool</name><value><boolean>{self.pool:d}</boolean></value></member>"
            f"<member><name>rbac_permissions</name>{_xml_string_set(self.rbac_permissions)}</member>"
            f"<member><name>subject</name><value>{escape(self.subject)}</value></member>"
            f"<member><name>tasks</name>{_xml_task_ref_set(self.tasks)}</member>"
            f"<member><name>this_host</name><value>{escape(self.this_host)}</value></member>"
            f"<member><name>this_user</name><value>{escape(self.this_user)}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            f"<member><name>validation_time</name><value><dateTime.iso8601>{format_datetime(self.validation_time)}</dateTime.iso8601></value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "auth_user_name": self.auth_user_name,
            "auth_user_sid": self.auth_user_sid,
            "client_certificate": self.client_certificate,
            "is_local_superuser": self.is_local_superuser,
            "last_active": format_datetime(self.last_active),
            "originator": self.originator,
            "other_config": self.other_config,
            "parent": self.parent,
            "pool": self.pool,
            "rbac_permissions": self.rbac_permissions,
            "subject": self.subject,
            "tasks": self.tasks,
            "this_host": self.this_host,
            "this_user": self.this_user,
            "uuid": self.uuid,
            "validation_time": format_datetime(self.validation_time),
        }
        return orjson.dumps(out)


_DEFAULTS = session.new("")


session.MODEL = ClassModel(
    name="session",
    fields=(
        FieldModel(
            "auth_user_name", parse_type("string"), "auth_user_name", _DEFAULTS.auth_user_name
        ),
        FieldModel("auth_user_sid", parse_type("string"), "auth_user_sid", _DEFAULTS.auth_user_sid),
        FieldModel(
            "client_certificate",
            parse_type("bool"),
            "client_certificate",
            _DEFAULTS.client_certificate,
        ),
        FieldModel(
            "is_local_superuser",
            parse_type("bool"),
            "is_local_superuser",
            _DEFAULTS.is_local_superuser,
        ),
        FieldModel("last_active", parse_type("datetime"), "last_active", _DEFAULTS.last_active),
        FieldModel("originator", parse_type("string"), "originator", _DEFAULTS.originator),
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
        ),
        FieldModel("parent", parse_type("session ref"), "parent", _DEFAULTS.parent),
        FieldModel("pool", parse_type("bool"), "pool", _DEFAULTS.pool),
        FieldModel(
            "rbac_permissions",
            parse_type("string set"),
            "rbac_permissions",
            _DEFAULTS.rbac_permissions,
        ),
        FieldModel("subject", parse_type("subject ref"), "subject", _DEFAULTS.subject),
        FieldModel(
            "tasks",
            parse_type("task ref set"),
            "tasks",
            _DEFAULTS.tasks,
            persistent=False,
            relation=Relation("task", "session", RelationKind.MANY),
        ),
        FieldModel("this_host", parse_type("host ref"), "this_host", _DEFAULTS.this_host),
        FieldModel("this_user", parse_type("user ref"), "this_user", _DEFAULTS.this_user),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
        FieldModel(
            "validation_time", parse_type("datetime"), "validation_time", _DEFAULTS.validation_time
        ),
    ),
    row=session,
    persistent=False,
    gen_events=False,
    has_name_label=False,
)
