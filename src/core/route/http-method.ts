/**
 * The method of a request.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#httpmethod
 */
export enum HttpMethod {
  /** Reads a resource. */
  GET = 'GET',
  /** Reads the headers of a resource only. */
  HEAD = 'HEAD',
  /** Hands data over for processing. */
  POST = 'POST',
  /** Replaces a resource. */
  PUT = 'PUT',
  /** Removes a resource. */
  DELETE = 'DELETE',
  /** Opens a tunnel. */
  CONNECT = 'CONNECT',
  /** Asks what is possible, as browsers do before cross-origin requests. */
  OPTIONS = 'OPTIONS',
  /** Sends the request back for diagnosis. */
  TRACE = 'TRACE',
  /** Changes a part of a resource. */
  PATCH = 'PATCH',
}
