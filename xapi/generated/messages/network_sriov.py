# Written by codegen from idl/; change the IDL, not this file.
"""Messages of network_sriov: roles, types, policies, validators."""

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
        "network_sriov.create",
        "custom",
        (
            ("pif", "PIF ref"),
            ("network", "network ref"),
        ),
        "network_sriov ref",
        POOL_OPERATOR,
        _create,
        asynchronous=True,
        policy=Policy(runs_on="owner host"),
    ),
    message(
        "network_sriov.destroy",
        "custom",
        (("self", "network_sriov ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="self.physical_PIF.host"),
    ),
    message(
        "network_sriov.get_remaining_capacity",
        "custom",
        (("self", "network_sriov ref"),),
        "int",
        READ_ONLY,
        one_ref,
        asynchronous=True,
    ),
    message(
        "network_sriov.get_configuration_mode",
        "getter",
        (("self", "network_sriov ref"),),
        "enum sriov_configuration_mode",
        READ_ONLY,
        one_ref,
        field="configuration_mode",
        custom=False,
    ),
    message(
        "network_sriov.get_logical_PIF",
        "getter",
        (("self", "network_sriov ref"),),
        "PIF ref",
        READ_ONLY,
        one_ref,
        field="logical_PIF",
        custom=False,
    ),
    message(
        "network_sriov.get_physical_PIF",
        "getter",
        (("self", "network_sriov ref"),),
        "PIF ref",
        READ_ONLY,
        one_ref,
        field="physical_PIF",
        custom=False,
    ),
    message(
        "network_sriov.get_requires_reboot",
        "getter",
        (("self", "network_sriov ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="requires_reboot",
        custom=False,
    ),
    message(
        "network_sriov.get_uuid",
        "getter",
        (("self", "network_sriov ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "network_sriov.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "network_sriov ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "network_sriov.get_record",
        "get_record",
        (("self", "network_sriov ref"),),
        "network_sriov record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message(
        "network_sriov.get_all",
        "get_all",
        (),
        "network_sriov ref set",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "network_sriov.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "network_sriov ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "network_sriov.get_all_records",
        "get_all_records",
        (),
        "(network_sriov ref -> network_sriov record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "network_sriov.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(network_sriov ref -> network_sriov record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
