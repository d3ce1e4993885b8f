import { errorInfo, ApiError } from '../google-auth/google-errors.ts';
import {
  apiDisabled as disabledApi,
  scopeInsufficient as wrongScope,
  unauthenticated as unknownCaller,
  type CredentialsError,
} from '../google-auth/sign-in-service.ts';
import type { Project } from '../google-auth/project.ts';
import type { Method } from './methods.ts';

const SERVICE = 'chat.googleapis.com';
/** The request has no valid credentials. */
export function unauthenticated(reason: CredentialsError, { rpc }: Method): ApiError {
  return unknownCaller(reason, { service: SERVICE, rpc });
}

/** The token is valid, but lacks the scope for Chat. */
export function scopeInsufficient({ rpc }: Method): ApiError {
  return wrongScope({ service: SERVICE, rpc });
}

/** The method needs a scope that only an administrator can grant (https://developers.google.com/workspace/chat/troubleshoot). */
export function notGrantedByAdministrator(): ApiError {
  return denied('The administrator must grant the app the required OAuth authorization scope for this action.');
}

/** The method requires a user (https://github.com/googleapis/google-api-nodejs-client/issues/3507). */
export function onlyForUsers(): ApiError {
  return denied(
    "This method doesn't support service account authentication. Authenticate with a user account. See https://developers.google.com/workspace/chat/authenticate-authorize-chat-user.",
  );
}

/** Google supports this, the emulator doesn't. */
export function notSupported(what: string): ApiError {
  return new ApiError({
    code: 501,
    status: 'UNIMPLEMENTED',
    message: `The emulator doesn't support ${what}, although Google does. See emulator/README.md.`,
  });
}

/** The Chat API is disabled in the service account's project. */
export function apiDisabled({ number }: Project): ApiError {
  return disabledApi({ projectNumber: number, service: SERVICE, title: 'Google Chat API' });
}

/** The API is enabled, but the Chat app isn't configured. */
export function appNotFound(): ApiError {
  return new ApiError({
    code: 404,
    status: 'NOT_FOUND',
    message:
      'Google Chat app not found. To create a Chat app, you must turn on the Chat API and configure the app in the Google Cloud console.',
  });
}

/** The app isn't in the space, or the resource belongs to another app or doesn't exist. */
export function permissionDenied(): ApiError {
  return denied(
    "Permission denied to perform the requested action on the specified resource, or the resource doesn't exist.",
  );
}

/** An app can't read the memberships of apps. */
export function appMembershipHidden(): ApiError {
  return denied(
    "Service account authentication doesn't support access to membership information for apps. To get membership information for an app, authenticate as a user.",
  );
}

/** The resource doesn't exist. */
export function notFound(): ApiError {
  return new ApiError({ code: 404, status: 'NOT_FOUND', message: 'Requested entity was not found.' });
}

/** The space already has a message with this id. */
export function alreadyExists(): ApiError {
  return new ApiError({ code: 409, status: 'ALREADY_EXISTS', message: 'Requested entity already exists' });
}

/** Too many requests to one space within a second (https://developers.google.com/workspace/chat/limits). */
export function quotaExceeded({ kind, limit, project }: Exceeded): ApiError {
  const metric = `${SERVICE}/per_space_${kind}_requests`;
  const name = kind === 'write' ? 'WritesPerSecondPerSpace' : 'ReadsPerSecondPerSpace';
  return new ApiError({
    code: 429,
    status: 'RESOURCE_EXHAUSTED',
    message: `Quota exceeded for quota metric 'Per-space ${kind} requests' and limit 'Per-space ${kind} requests per second' of service '${SERVICE}' for consumer 'project_number:${project.number}'.`,
    details: [
      errorInfo('RATE_LIMIT_EXCEEDED', {
        service: SERVICE,
        consumer: `projects/${project.number}`,
        quota_metric: metric,
        quota_limit: name,
        quota_limit_value: String(limit),
      }),
    ],
  });
}

type Exceeded = { readonly kind: 'read' | 'write'; readonly limit: number; readonly project: Project };

function denied(message: string): ApiError {
  return new ApiError({ code: 403, status: 'PERMISSION_DENIED', message });
}
