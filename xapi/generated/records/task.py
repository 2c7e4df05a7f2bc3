# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A call in progress or just finished. Asynchronous calls return one; it is deleted by the
caller or some time after it ends.
"""

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

_xml_string_to_enum_task_allowed_operations_map = xml_writer(
    parse_type("(string -> enum task_allowed_operations) map")
)
_json_string_to_enum_task_allowed_operations_map = json_writer(
    parse_type("(string -> enum task_allowed_operations) map")
)
_restore_string_to_enum_task_allowed_operations_map = restorer(
    parse_type("(string -> enum task_allowed_operations) map")
)
_xml_string_to_string_map = xml_writer(parse_type("(string -> string) map"))
_json_string_to_string_map = json_writer(parse_type("(string -> string) map"))
_restore_string_to_string_map = restorer(parse_type("(string -> string) map"))
_xml_enum_task_allowed_operations_set = xml_writer(parse_type("enum task_allowed_operations set"))
_json_enum_task_allowed_operations_set = json_writer(parse_type("enum task_allowed_operations set"))
_restore_enum_task_allowed_operations_set = restorer(parse_type("enum task_allowed_operations set"))
_xml_float = xml_writer(parse_type("float"))
_xml_string_set = xml_writer(parse_type("string set"))
_json_string_set = json_writer(parse_type("string set"))
_restore_string_set = restorer(parse_type("string set"))
_xml_task_ref_set = xml_writer(parse_type("task ref set"))
_json_task_ref_set = json_writer(parse_type("task ref set"))
_restore_task_ref_set = restorer(parse_type("task ref set"))

if TYPE_CHECKING:

    class taskFields(TypedDict, total=False):
        """Fields of task that can be given to new, create and modify."""

        allowed_operations: tuple[enums.TaskAllowedOperations, ...]
        backtrace: str
        created: datetime
        current_operations: Mapping[str, enums.TaskAllowedOperations]
        error_info: tuple[str, ...]
        externalpid: int
        finished: datetime
        forwarded: bool
        forwarded_to: refs.hostRef
        name_description: str
        name_label: str
        other_config: Mapping[str, str]
        progress: float
        resident_on: refs.hostRef
        result: str
        session: refs.sessionRef
        status: enums.TaskStatusType
        stunnelpid: int
        subtask_of: refs.taskRef
        type: str
        uuid: str


class task(Row):
    """A call in progress or just finished. Asynchronous calls return one; it is deleted by the
    caller or some time after it ends.
    """

    __slots__ = (
        "allowed_operations",
        "backtrace",
        "created",
        "current_operations",
        "error_info",
        "externalpid",
        "finished",
        "forwarded",
        "forwarded_to",
        "name_description",
        "name_label",
        "other_config",
        "progress",
        "resident_on",
        "result",
        "session",
        "status",
        "stunnelpid",
        "subtask_of",
        "subtasks",
        "type",
        "uuid",
    )

    allowed_operations: tuple[enums.TaskAllowedOperations, ...]
    """Operations the task would accept now; cancel is present only while the work can be
    cancelled.
    """
    backtrace: str
    """Where in the server the failure arose, as an S-expression for developers; () when there
    is none.
    """
    created: datetime
    """When the task was made."""
    current_operations: Mapping[str, enums.TaskAllowedOperations]
    """Cancel or destroy requests under way, as a map from the requesting task to the operation.
    """
    error_info: tuple[str, ...]
    """Error code followed by its parameters when the task failed; empty otherwise."""
    externalpid: int
    """Process number of a helper that does the work; 0 or -1 if there is none."""
    finished: datetime
    """When the task ended; 1970-01-01 while it runs."""
    forwarded: bool
    """True when the work was handed to another host."""
    forwarded_to: refs.hostRef
    """Host the work was handed to; null if it was not."""
    name_description: str
    """Free description for people."""
    name_label: str
    """Name of the call as it was made, or the label given by the creator."""
    other_config: Mapping[str, str]
    """Free key-value pairs for tools; tasks made over HTTP may carry request headers as http:
    keys.
    """
    progress: float
    """Share of the work done, from 0 to 1; 1 once the task ended."""
    resident_on: refs.hostRef
    """Host the task runs on."""
    result: str
    """XML-RPC text of the value returned, set on success; empty until then."""
    session: refs.sessionRef
    """Session that made the task; null once that session is gone."""
    status: enums.TaskStatusType
    """State of the task; it starts pending and takes one final state, after which it does not
    change.
    """
    stunnelpid: int
    """Old: process number of a TLS helper."""
    subtask_of: refs.taskRef
    """Task this one is a part of; null if it stands alone."""
    subtasks: tuple[refs.taskRef, ...]
    """Tasks that are parts of this one."""
    type: str
    """Kind of result, as a small XML text; plain tasks have none."""
    uuid: str
    """Unique identifier of the task."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[taskFields]) -> task:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.allowed_operations = ()
        row.backtrace = "()"
        row.created = EPOCH
        row.current_operations = EMPTY_MAP
        row.error_info = ()
        row.externalpid = 0
        row.finished = EPOCH
        row.forwarded = False
        row.forwarded_to = refs.hostRef("OpaqueRef:NULL")
        row.name_description = ""
        row.name_label = ""
        row.other_config = EMPTY_MAP
        row.progress = 0.0
        row.resident_on = refs.hostRef("OpaqueRef:NULL")
        row.result = ""
        row.session = refs.sessionRef("OpaqueRef:NULL")
        row.status = "pending"
        row.stunnelpid = 0
        row.subtask_of = refs.taskRef("OpaqueRef:NULL")
        row.subtasks = ()
        row.type = ""
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[taskFields]) -> refs.taskRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.taskRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[taskFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("task", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> task:
        row = task.__new__(task)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.allowed_operations = self.allowed_operations
        row.backtrace = self.backtrace
        row.created = self.created
        row.current_operations = self.current_operations
        row.error_info = self.error_info
        row.externalpid = self.externalpid
        row.finished = self.finished
        row.forwarded = self.forwarded
        row.forwarded_to = self.forwarded_to
        row.name_description = self.name_description
        row.name_label = self.name_label
        row.other_config = self.other_config
        row.progress = self.progress
        row.resident_on = self.resident_on
        row.result = self.result
        row.session = self.session
        row.status = self.status
        row.stunnelpid = self.stunnelpid
        row.subtask_of = self.subtask_of
        row.subtasks = self.subtasks
        row.type = self.type
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.backtrace != "()":
            out["backtrace"] = self.backtrace
        if self.created != EPOCH:
            out["created"] = format_datetime(self.created)
        if self.error_info:
            out["error_info"] = self.error_info
        if self.externalpid != 0:
            out["externalpid"] = self.externalpid
        if self.finished != EPOCH:
            out["finished"] = format_datetime(self.finished)
        if self.forwarded != False:
            out["forwarded"] = self.forwarded
        if self.forwarded_to != refs.hostRef("OpaqueRef:NULL"):
            out["forwarded_to"] = self.forwarded_to
        if self.name_description != "":
            out["name_description"] = self.name_description
        if self.name_label != "":
            out["name_label"] = self.name_label
        if self.other_config:
            out["other_config"] = self.other_config
        if self.progress != 0.0:
            out["progress"] = self.progress
        if self.resident_on != refs.hostRef("OpaqueRef:NULL"):
            out["resident_on"] = self.resident_on
        if self.result != "":
            out["result"] = self.result
        if self.session != refs.sessionRef("OpaqueRef:NULL"):
            out["session"] = self.session
        if self.status != "pending":
            out["status"] = self.status
        if self.stunnelpid != 0:
            out["stunnelpid"] = self.stunnelpid
        if self.subtask_of != refs.taskRef("OpaqueRef:NULL"):
            out["subtask_of"] = self.subtask_of
        if self.type != "":
            out["type"] = self.type
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> task:
        row = cls.new(ref)
        if "backtrace" in stored:
            row.backtrace = stored["backtrace"]
        if "created" in stored:
            row.created = parse_datetime(stored["created"])
        if "error_info" in stored:
            row.error_info = _restore_string_set(stored["error_info"])
        if "externalpid" in stored:
            row.externalpid = stored["externalpid"]
        if "finished" in stored:
            row.finished = parse_datetime(stored["finished"])
        if "forwarded" in stored:
            row.forwarded = stored["forwarded"]
        if "forwarded_to" in stored:
            row.forwarded_to = stored["forwarded_to"]
        if "name_description" in stored:
            row.name_description = stored["name_description"]
        if "name_label" in stored:
            row.name_label = stored["name_label"]
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "progress" in stored:
            row.progress = stored["progress"]
        if "resident_on" in stored:
            row.resident_on = stored["resident_on"]
        if "result" in stored:
            row.result = stored["result"]
        if "session" in stored:
            row.session = stored["session"]
        if "status" in stored:
            row.status = stored["status"]
        if "stunnelpid" in stored:
            row.stunnelpid = stored["stunnelpid"]
        if "subtask_of" in stored:
            row.subtask_of = stored["subtask_of"]
        if "type" in stored:
            row.type = stored["type"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>allowed_operations</name>{_xml_enum_task_allowed_operations_set(self.allowed_operations)}</member>"
            f"<member><name>backtrace</name><value>{escape(self.backtrace)}</value></member>"
            f"<member><name>created</name><value><dateTime.iso8601>{format_datetime(self.created)}</dateTime.iso8601></value></member>"
            f"<member><name>current_operations</name>{_xml_string_to_enum_task_allowed_operations_map(self.current_operations)}</member>"
            f"<member><name>error_info</name>{_xml_string_set(self.error_info)}</member>"
            f"<member><name>finished</name><value><dateTime.iso8601>{format_datetime(self.finished)}</dateTime.iso8601></value></member>"
            f"<member><name>name_description</name><value>{escape(self.name_description)}</value></member>"
            f"<member><name>name_label</name><value>{escape(self.name_label)}</value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>progress</name>{_xml_float(self.progress)}</member>"
            f"<member><name>resident_on</name><value>{escape(self.resident_on)}</value></member>"
            f"<member><name>result</name><value>{escape(self.result)}</value></member>"
            f"<member><name>status</name><value>{self.status}</value></member>"
            f"<member><name>subtask_of</name><value>{escape(self.subtask_of)}</value></member>"
            f"<member><name>subtasks</name>{_xml_task_ref_set(self.subtasks)}</member>"
            f"<member><name>type</name><value>{escape(self.type)}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "allowed_operations": self.allowed_operations,
            "backtrace": self.backtrace,
            "created": format_datetime(self.created),
            "current_operations": self.current_operations,
            "error_info": self.error_info,
            "finished": format_datetime(self.finished),
            "name_description": self.name_description,
            "name_label": self.name_label,
            "other_config": self.other_config,
            "progress": self.progress,
            "resident_on": self.resident_on,
            "result": self.result,
            "status": self.status,
            "subtask_of": self.subtask_of,
            "subtasks": self.subtasks,
            "type": self.type,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = task.new("")


task.MODEL = ClassModel(
    name="task",
    fields=(
        FieldModel(
            "allowed_operations",
            parse_type("enum task_allowed_operations set"),
            "allowed_operations",
            _DEFAULTS.allowed_operations,
            persistent=False,
        ),
        FieldModel("backtrace", parse_type("string"), "backtrace", _DEFAULTS.backtrace),
        FieldModel("created", parse_type("datetime"), "created", _DEFAULTS.created),
        FieldModel(
            "current_operations",
            parse_type("(string -> enum task_allowed_operations) map"),
            "current_operations",
            _DEFAULTS.current_operations,
            persistent=False,
        ),
        FieldModel("error_info", parse_type("string set"), "error_info", _DEFAULTS.error_info),
        FieldModel(
            "externalpid", parse_type("int"), "externalpid", _DEFAULTS.externalpid, internal=True
        ),
        FieldModel("finished", parse_type("datetime"), "finished", _DEFAULTS.finished),
        FieldModel(
            "forwarded", parse_type("bool"), "forwarded", _DEFAULTS.forwarded, internal=True
        ),
        FieldModel(
            "forwarded_to",
            parse_type("host ref"),
            "forwarded_to",
            _DEFAULTS.forwarded_to,
            internal=True,
        ),
        FieldModel(
            "name_description",
            parse_type("string"),
            "name__description",
            _DEFAULTS.name_description,
        ),
        FieldModel("name_label", parse_type("string"), "name__label", _DEFAULTS.name_label),
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
        ),
        FieldModel("progress", parse_type("float"), "progress", _DEFAULTS.progress),
        FieldModel("resident_on", parse_type("host ref"), "resident_on", _DEFAULTS.resident_on),
        FieldModel("result", parse_type("string"), "result", _DEFAULTS.result),
        FieldModel(
            "session",
            parse_type("session ref"),
            "session",
            _DEFAULTS.session,
            internal=True,
            relation=Relation("session", "tasks", RelationKind.ONE),
        ),
        FieldModel("status", parse_type("enum task_status_type"), "status", _DEFAULTS.status),
        FieldModel(
            "stunnelpid", parse_type("int"), "stunnelpid", _DEFAULTS.stunnelpid, internal=True
        ),
        FieldModel(
            "subtask_of",
            parse_type("task ref"),
            "subtask_of",
            _DEFAULTS.subtask_of,
            relation=Relation("task", "subtasks", RelationKind.ONE),
        ),
        FieldModel(
            "subtasks",
            parse_type("task ref set"),
            "subtasks",
            _DEFAULTS.subtasks,
            persistent=False,
            relation=Relation("task", "subtask_of", RelationKind.MANY),
        ),
        FieldModel("type", parse_type("string"), "type", _DEFAULTS.type),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=task,
    persistent=False,
    gen_events=True,
    has_name_label=True,
)
