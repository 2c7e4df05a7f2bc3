"""XML-RPC and JSON-RPC codecs: bytes to plain values and back, knowing no methods, no types."""
