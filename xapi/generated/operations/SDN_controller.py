# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of SDN_controller."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import enums, refs

CallT = TypeVar("CallT")


class SDN_controllerOperations(Generic[CallT]):
    """What SDN_controller messages do. A software-defined networking controller that the
    virtual switches of all hosts connect to.
    """

    async def forget(self, call: CallT, ref: refs.SDN_controllerRef) -> None:
        """Disconnects all hosts from the controller and deletes its record."""
        raise NotImplementedMessage("SDN_controller.forget")

    async def introduce(
        self, call: CallT, protocol: enums.SDNControllerProtocol, address: str, port: int
    ) -> refs.SDN_controllerRef:
        """Registers a controller and connects the virtual switches of all hosts to it."""
        raise NotImplementedMessage("SDN_controller.introduce")
