# Written by codegen from idl/; change the IDL, not this file.
"""Messages of host_crashdump: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from xapi.generated.rbac import POOL_OPERATOR, READ_ONLY
from xapi.idl.decode import map_of, ref, string
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


def _upload(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        _string_to_string_map(args[2]),
    )


MESSAGES: tuple[Message, ...] = (
    message(
        "host_crashdump.destroy",
        "custom",
        (("self", "host_crashdump ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="owner host"),
    ),
    message(
        "host_crashdump.upload",
        "custom",
        (
            ("self", "host_crashdump ref"),
            ("url", "string"),
            ("options", "(string -> string) map"),
        ),
        "void",
        POOL_OPERATOR,
        _upload,
        asynchronous=True,
        policy=Policy(runs_on="owner host"),
    ),
    message(
        "host_crashdump.get_host",
        "getter",
        (("self", "host_crashdump ref"),),
        "host ref",
        READ_ONLY,
        one_ref,
        field="host",
        custom=False,
    ),
    message(
        "host_crashdump.get_other_config",
        "getter",
        (("self", "host_crashdump ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="other_config",
        custom=False,
    ),
    message(
        "host_crashdump.set_other_config",
        "setter",
        (
            ("self", "host_crashdump ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(_string_to_string_map),
        field="other_config",
        custom=False,
    ),
    message(
        "host_crashdump.add_to_other_config",
        "add_to",
        (
            ("self", "host_crashdump ref"),
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
        "host_crashdump.remove_from_other_config",
        "remove_from",
        (
            ("self", "host_crashdump ref"),
            ("key", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="other_config",
        custom=False,
    ),
    message(
        "host_crashdump.get_size",
        "getter",
        (("self", "host_crashdump ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="size",
        custom=False,
    ),
    message(
        "host_crashdump.get_timestamp",
        "getter",
        (("self", "host_crashdump ref"),),
        "datetime",
        READ_ONLY,
        one_ref,
        field="timestamp",
        custom=False,
    ),
    message(
        "host_crashdump.get_uuid",
        "getter",
        (("self", "host_crashdump ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "host_crashdump.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "host_crashdump ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "host_crashdump.get_record",
        "get_record",
        (("self", "host_crashdump ref"),),
        "host_crashdump record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message(
        "host_crashdump.get_all",
        "get_all",
        (),
        "host_crashdump ref set",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "host_crashdump.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "host_crashdump ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "host_crashdump.get_all_records",
        "get_all_records",
        (),
        "(host_crashdump ref -> host_crashdump record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "host_crashdump.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(host_crashdump ref -> host_crashdump record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
