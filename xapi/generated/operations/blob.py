# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of blob."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class blobOperations(Generic[CallT]):
    """What blob messages do. A piece of binary data stored by the pool and read or written over
    HTTP by its reference.
    """

    async def create(self, call: CallT, mime_type: str, public: bool) -> refs.blobRef:
        """Creates an empty blob and returns it; the content is uploaded over HTTP afterwards."""
        raise NotImplementedMessage("blob.create")

    async def destroy(self, call: CallT, ref: refs.blobRef) -> None:
        """Deletes the blob and its content."""
        raise NotImplementedMessage("blob.destroy")
