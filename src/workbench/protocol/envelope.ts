/** The library's cross-window message: a JSON text either way. */
export interface RequestEnvelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  /** 0 invoke, 1 register an event, 2 unregister it. */
  readonly _actionType: number;
}

/** A request of the library, or undefined when the message is something else's. */
export function readEnvelope(text: unknown): RequestEnvelope | undefined {
  if (typeof text !== 'string' || !text.startsWith('{')) return undefined;
  try {
    const parsed = JSON.parse(text) as RequestEnvelope;
    return parsed._messageType === 0 && typeof parsed._actionName === 'string' ? parsed : undefined;
  } catch {
    return undefined;
  }
}

export function answerEnvelope(to: RequestEnvelope, data: unknown, errorCode = 0): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: to._actionName,
    _conversationId: to._conversationId,
    _correlationId: to._correlationId,
    _origin: to._origin,
    _data: data,
    _errorCode: errorCode,
    _responseType: 0,
    _serializerVersion: 1,
  });
}

/** An event, addressed like the registration it answers. */
export function eventEnvelope(registration: RequestEnvelope, data: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: registration._actionName,
    _conversationId: registration._conversationId,
    _correlationId: registration._correlationId,
    _origin: registration._origin,
    _data: data,
    _errorCode: 0,
    _responseType: 1,
    _serializerVersion: 1,
  });
}
