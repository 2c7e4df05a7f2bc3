# Written by codegen from idl/; change the IDL, not this file.
"""Messages of console: roles, types, policies, validators."""

from __future__ import annotations

from functools import partial

from xapi.generated.rbac import READ_ONLY, VM_ADMIN
from xapi.idl.decode import map_of, string
from xapi.idl.messages import (
    Message,
    constructor,
    message,
    no_arguments,
    one_ref,
    one_string,
    ref_and,
    ref_key_value,
)

_string_to_string_map = partial(map_of, string, string)

_create = constructor(
    {
        "other_config": _string_to_string_map,
    },
    {},
)


MESSAGES: tuple[Message, ...] = (
    message(
        "console.get_VM",
        "getter",
        (("self", "console ref"),),
        "VM ref",
        READ_ONLY,
        one_ref,
        field="VM",
        custom=False,
    ),
    message(
        "console.get_location",
        "getter",
        (("self", "console ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="location",
        custom=False,
    ),
    message(
        "console.get_other_config",
        "getter",
        (("self", "console ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="other_config",
        custom=False,
    ),
    message(
        "console.set_other_config",
        "setter",
        (
            ("self", "console ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        VM_ADMIN,
        ref_and(_string_to_string_map),
        field="other_config",
        custom=False,
    ),
    message(
        "console.add_to_other_config",
        "add_to",
        (
            ("self", "console ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        VM_ADMIN,
        ref_key_value(string, string),
        field="other_config",
        custom=False,
    ),
    message(
        "console.remove_from_other_config",
        "remove_from",
        (
            ("self", "console ref"),
            ("key", "string"),
        ),
        "void",
        VM_ADMIN,
        ref_and(string),
        field="other_config",
        custom=False,
    ),
    message(
        "console.get_protocol",
        "getter",
        (("self", "console ref"),),
        "enum console_protocol",
        READ_ONLY,
        one_ref,
        field="protocol",
        custom=False,
    ),
    message(
        "console.get_uuid",
        "getter",
        (("self", "console ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "console.create",
        "constructor",
        (("args", "console record"),),
        "console ref",
        VM_ADMIN,
        _create,
        asynchronous=True,
    ),
    message(
        "console.destroy",
        "destructor",
        (("self", "console ref"),),
        "void",
        VM_ADMIN,
        one_ref,
        asynchronous=True,
    ),
    message(
        "console.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "console ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "console.get_record",
        "get_record",
        (("self", "console ref"),),
        "console record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message(
        "console.get_all", "get_all", (), "console ref set", READ_ONLY, no_arguments, custom=False
    ),
    message(
        "console.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "console ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "console.get_all_records",
        "get_all_records",
        (),
        "(console ref -> console record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "console.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(console ref -> console record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
