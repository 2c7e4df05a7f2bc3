# Written by codegen from idl/; change the IDL, not this file.
"""The record of subject, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.values import (
    identity,
    map_of,
    void,
)


class SubjectRecord(Record):
    """A user or group of the external directory that may log in to the pool, with the roles it
    has there.
    """

    api_class: ClassVar[str] = "subject"
    other_config: dict[str, str]
    """Details from the directory, such as display name and principal name."""
    roles: list[refs.RoleRef]
    """Roles given to the subject; a user gets those of all groups he is in as well."""
    subject_identifier: str
    """Identifier in the directory, such as a SID; unique in the pool."""
    uuid: str
    """Unique identifier of the subject record."""

    _decoders = {}
    _unset = {
        "other_config": dict,
        "roles": list,
        "subject_identifier": str,
        "uuid": str,
    }


_subject_ref_to_subject_record_map = map_of(identity, SubjectRecord.decode)

add_to_roles: Method[None] = Method("subject.add_to_roles", void)
get_permissions_name_label: Method[list[str]] = Method(
    "subject.get_permissions_name_label", identity, safe=True
)
remove_from_roles: Method[None] = Method("subject.remove_from_roles", void)
get_other_config: Method[dict[str, str]] = Method("subject.get_other_config", identity, safe=True)
get_roles: Method[list[refs.RoleRef]] = Method("subject.get_roles", identity, safe=True)
get_subject_identifier: Method[str] = Method("subject.get_subject_identifier", identity, safe=True)
get_uuid: Method[str] = Method("subject.get_uuid", identity, safe=True)
create: Method[refs.SubjectRef] = Method("subject.create", identity)
destroy: Method[None] = Method("subject.destroy", void)
get_by_uuid: Method[refs.SubjectRef] = Method("subject.get_by_uuid", identity, safe=True)
get_record: Method[SubjectRecord] = Method("subject.get_record", SubjectRecord.decode, safe=True)
get_all: Method[list[refs.SubjectRef]] = Method("subject.get_all", identity, safe=True)
get_all_where: Method[list[refs.SubjectRef]] = Method("subject.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.SubjectRef, SubjectRecord]] = Method(
    "subject.get_all_records", _subject_ref_to_subject_record_map, safe=True
)
get_all_records_where: Method[dict[refs.SubjectRef, SubjectRecord]] = Method(
    "subject.get_all_records_where", _subject_ref_to_subject_record_map, safe=True
)
