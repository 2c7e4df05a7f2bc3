# Written by codegen from idl/; change the IDL, not this file.
"""Messages of crashdump: roles, types, policies, validators."""

from __future__ import annotations

from functools import partial

from xapi.generated.rbac import POOL_OPERATOR, READ_ONLY
from xapi.idl.decode import map_of, string
from xapi.idl.messages import (
    Message,
    Policy,
    message,
    no_arguments,
    one_ref,
    one_string,
    ref_and,
    ref_key_value,
)

_string_to_string_map = partial(map_of, string, string)

MESSAGES: tuple[Message, ...] = (
    message(
        "crashdump.destroy",
        "custom",
        (("self", "crashdump ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="host of the SR"),
    ),
    message(
        "crashdump.get_VDI",
        "getter",
        (("self", "crashdump ref"),),
        "VDI ref",
        READ_ONLY,
        one_ref,
        field="VDI",
        custom=False,
    ),
    message(
        "crashdump.get_VM",
        "getter",
        (("self", "crashdump ref"),),
        "VM ref",
        READ_ONLY,
        one_ref,
        field="VM",
        custom=False,
    ),
    message(
        "crashdump.get_other_config",
        "getter",
        (("self", "crashdump ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="other_config",
        custom=False,
    ),
    message(
        "crashdump.set_other_config",
        "setter",
        (
            ("self", "crashdump ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(_string_to_string_map),
        field="other_config",
        custom=False,
    ),
    message(
        "crashdump.add_to_other_config",
        "add_to",
        (
            ("self", "crashdump ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_key_value(string, string),
        field="other_config",
        custom=False,
    ),
    message(
        "crashdump.remove_from_other_config",
        "remove_from",
        (
            ("self", "crashdump ref"),
            ("key", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="other_config",
        custom=False,
    ),
    message(
        "crashdump.get_uuid",
        "getter",
        (("self", "crashdump ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "crashdump.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "crashdump ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "crashdump.get_record",
        "get_record",
        (("self", "crashdump ref"),),
        "crashdump record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message(
        "crashdump.get_all",
        "get_all",
        (),
        "crashdump ref set",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "crashdump.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "crashdump ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "crashdump.get_all_records",
        "get_all_records",
        (),
        "(crashdump ref -> crashdump record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "crashdump.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(crashdump ref -> crashdump record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
