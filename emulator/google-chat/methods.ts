/** A method of the Chat API, and whether the emulator supports it. */
export type Method = {
  /** The short name in request records and fault rules, such as `messages.create`. */
  readonly call: string;
  /** The id in the API's discovery document, such as `spaces.messages.create`. */
  readonly id: string;
  readonly http: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly rpc: string;
  readonly support: Support;
};

/**
 * `done`, or why it is refused: Google requires a user (`user`) or a scope that an administrator grants
 * (`chat.app`), or the emulator doesn't support it (`unsupported`).
 */
export type Support = 'done' | 'user' | 'chat.app' | 'unsupported';

/** Every method of the `googleapis` client for https://chat.googleapis.com/$discovery/rest?version=v1, in its order. */
const TABLE = `
customEmojis.create                          POST   /v1/customEmojis                                             CreateCustomEmoji              user
customEmojis.delete                          DELETE /v1/customEmojis/{emoji}                                     DeleteCustomEmoji              user
customEmojis.get                             GET    /v1/customEmojis/{emoji}                                     GetCustomEmoji                 user
customEmojis.list                            GET    /v1/customEmojis                                             ListCustomEmojis               user
media.download                               GET    /v1/media/{media+}                                           DownloadMedia                  unsupported
media.upload                                 POST   /v1/spaces/{space}/attachments:upload                        UploadAttachment               user
spaces.completeImport                        POST   /v1/spaces/{space}:completeImport                            CompleteImportSpace            user
spaces.create                                POST   /v1/spaces                                                   CreateSpace                    chat.app
spaces.delete                                DELETE /v1/spaces/{space}                                           DeleteSpace                    chat.app
spaces.findDirectMessage                     GET    /v1/spaces:findDirectMessage                                 FindDirectMessage              unsupported
spaces.findGroupChats                        GET    /v1/spaces:findGroupChats                                    FindGroupChats                 user
spaces.get                                   GET    /v1/spaces/{space}                                           GetSpace                       done
spaces.list                                  GET    /v1/spaces                                                   ListSpaces                     done
spaces.patch                                 PATCH  /v1/spaces/{space}                                           UpdateSpace                    chat.app
spaces.search                                GET    /v1/spaces:search                                            SearchSpaces                   user
spaces.setup                                 POST   /v1/spaces:setup                                             SetUpSpace                     user
spaces.members.create                        POST   /v1/spaces/{space}/members                                   CreateMembership               chat.app
spaces.members.delete                        DELETE /v1/spaces/{space}/members/{member}                          DeleteMembership               chat.app
spaces.members.get                           GET    /v1/spaces/{space}/members/{member}                          GetMembership                  done
spaces.members.list                          GET    /v1/spaces/{space}/members                                   ListMemberships                done
spaces.members.patch                         PATCH  /v1/spaces/{space}/members/{member}                          UpdateMembership               chat.app
spaces.messagePins.create                    POST   /v1/spaces/{space}/messagePins                               CreateMessagePin               user
spaces.messagePins.delete                    DELETE /v1/spaces/{space}/messagePins/{pin}                         DeleteMessagePin               user
spaces.messagePins.list                      GET    /v1/spaces/{space}/messagePins                               ListMessagePins                user
spaces.messages.create                       POST   /v1/spaces/{space}/messages                                  CreateMessage                  done
spaces.messages.delete                       DELETE /v1/spaces/{space}/messages/{message}                        DeleteMessage                  done
spaces.messages.get                          GET    /v1/spaces/{space}/messages/{message}                        GetMessage                     done
spaces.messages.list                         GET    /v1/spaces/{space}/messages                                  ListMessages                   chat.app
spaces.messages.patch                        PATCH  /v1/spaces/{space}/messages/{message}                        UpdateMessage                  done
spaces.messages.replaceCards                 POST   /v1/spaces/{space}/messages/{message}:replaceCards           ReplaceMessageCards            unsupported
spaces.messages.search                       POST   /v1/spaces/{space}/messages:search                           SearchMessages                 user
spaces.messages.update                       PUT    /v1/spaces/{space}/messages/{message}                        UpdateMessage                  done
spaces.messages.attachments.get              GET    /v1/spaces/{space}/messages/{message}/attachments/{item}     GetAttachment                  unsupported
spaces.messages.reactions.create             POST   /v1/spaces/{space}/messages/{message}/reactions              CreateReaction                 user
spaces.messages.reactions.delete             DELETE /v1/spaces/{space}/messages/{message}/reactions/{reaction}   DeleteReaction                 user
spaces.messages.reactions.list               GET    /v1/spaces/{space}/messages/{message}/reactions              ListReactions                  user
spaces.spaceEvents.get                       GET    /v1/spaces/{space}/spaceEvents/{event}                       GetSpaceEvent                  chat.app
spaces.spaceEvents.list                      GET    /v1/spaces/{space}/spaceEvents                               ListSpaceEvents                chat.app
users.availability.get                       GET    /v1/users/{user}/availability                                GetAvailability                user
users.availability.markAsActive              POST   /v1/users/{user}/availability:markAsActive                   MarkAsActive                   user
users.availability.markAsAway                POST   /v1/users/{user}/availability:markAsAway                     MarkAsAway                     user
users.availability.markAsDoNotDisturb        POST   /v1/users/{user}/availability:markAsDoNotDisturb             MarkAsDoNotDisturb             user
users.availability.patch                     PATCH  /v1/users/{user}/availability                                UpdateAvailability             user
users.sections.create                        POST   /v1/users/{user}/sections                                    CreateSection                  user
users.sections.delete                        DELETE /v1/users/{user}/sections/{section}                          DeleteSection                  user
users.sections.list                          GET    /v1/users/{user}/sections                                    ListSections                   user
users.sections.patch                         PATCH  /v1/users/{user}/sections/{section}                          UpdateSection                  user
users.sections.position                      POST   /v1/users/{user}/sections/{section}:position                 PositionSection                user
users.sections.items.list                    GET    /v1/users/{user}/sections/{section}/items                    ListSectionItems               user
users.sections.items.move                    POST   /v1/users/{user}/sections/{section}/items/{item}:move        MoveSectionItem                user
users.spaces.getSpaceReadState               GET    /v1/users/{user}/spaces/{space}/spaceReadState               GetSpaceReadState              user
users.spaces.updateSpaceReadState            PATCH  /v1/users/{user}/spaces/{space}/spaceReadState               UpdateSpaceReadState           user
users.spaces.spaceNotificationSetting.get    GET    /v1/users/{user}/spaces/{space}/spaceNotificationSetting     GetSpaceNotificationSetting    user
users.spaces.spaceNotificationSetting.patch  PATCH  /v1/users/{user}/spaces/{space}/spaceNotificationSetting     UpdateSpaceNotificationSetting user
users.spaces.threads.getThreadReadState      GET    /v1/users/{user}/spaces/{space}/threads/{thread}/threadReadState GetThreadReadState         user
`;

/** The methods of the Chat API: the route table, which is also in the README. */
export const METHODS: readonly Method[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [id = '', http, path = '', rpc = '', ...support] = line.split(/ +/);
    return {
      call: id.split('.').slice(-2).join('.'),
      id,
      http: http as Method['http'],
      path,
      rpc: `google.chat.v1.ChatService.${rpc}`,
      support: support.join(' ') as Support,
    };
  });

const PATTERNS = METHODS.map((method) => ({ method, pattern: patternOf(method.path) }));

/** Finds a request's method and its path parameters. */
export function findMethod(http: string, path: string): { method: Method; params: Record<string, string> } | undefined {
  for (const { method, pattern } of PATTERNS) {
    const found = method.http === http ? pattern.exec(path) : null;
    if (!found) continue;
    try {
      const params = Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
      return { method, params: Object.fromEntries(params) as Record<string, string> };
    } catch {
      return undefined;
    }
  }
  return undefined;
}

/** `{x}` is one segment of a path, `{x+}` the rest of it. */
function patternOf(template: string): RegExp {
  const source = template.replace(/\{(\w+)(\+?)\}/g, (_, name: string, rest: string) =>
    rest ? `(?<${name}>.+)` : `(?<${name}>[^/:]+)`,
  );
  return new RegExp(`^${source}$`);
}
