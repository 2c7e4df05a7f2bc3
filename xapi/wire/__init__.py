"""The wire codecs, XML-RPC and JSON-RPC: bytes to plain values and back, strict and bounded."""
