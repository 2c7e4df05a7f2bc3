# Written by codegen from idl/; change the IDL, not this file.
"""Messages of PVS_proxy: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xapi.generated.rbac import POOL_OPERATOR, READ_ONLY
from xapi.idl.decode import ref
from xapi.idl.messages import Message, Policy, message, no_arguments, one_ref, one_string


def _create(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


MESSAGES: tuple[Message, ...] = (
    message(
        "PVS_proxy.create",
        "custom",
        (
            ("site", "PVS_site ref"),
            ("VIF", "VIF ref"),
        ),
        "PVS_proxy ref",
        POOL_OPERATOR,
        _create,
        asynchronous=True,
        policy=Policy(runs_on="VM.resident_on if live"),
    ),
    message(
        "PVS_proxy.destroy",
        "custom",
        (("self", "PVS_proxy ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="VM.resident_on if live"),
    ),
    message(
        "PVS_proxy.get_VIF",
        "getter",
        (("self", "PVS_proxy ref"),),
        "VIF ref",
        READ_ONLY,
        one_ref,
        field="VIF",
        custom=False,
    ),
    message(
        "PVS_proxy.get_currently_attached",
        "getter",
        (("self", "PVS_proxy ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="currently_attached",
        custom=False,
    ),
    message(
        "PVS_proxy.get_site",
        "getter",
        (("self", "PVS_proxy ref"),),
        "PVS_site ref",
        READ_ONLY,
        one_ref,
        field="site",
        custom=False,
    ),
    message(
        "PVS_proxy.get_status",
        "getter",
        (("self", "PVS_proxy ref"),),
        "enum pvs_proxy_status",
        READ_ONLY,
        one_ref,
        field="status",
        custom=False,
    ),
    message(
        "PVS_proxy.get_uuid",
        "getter",
        (("self", "PVS_proxy ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "PVS_proxy.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "PVS_proxy ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "PVS_proxy.get_record",
        "get_record",
        (("self", "PVS_proxy ref"),),
        "PVS_proxy record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message(
        "PVS_proxy.get_all",
        "get_all",
        (),
        "PVS_proxy ref set",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "PVS_proxy.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "PVS_proxy ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "PVS_proxy.get_all_records",
        "get_all_records",
        (),
        "(PVS_proxy ref -> PVS_proxy record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "PVS_proxy.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(PVS_proxy ref -> PVS_proxy record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
