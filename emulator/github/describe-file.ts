import { createHash } from 'node:crypto';
import { WEB } from './addresses.ts';
import type { FileAnswer } from './answers.ts';
import type { Repository } from './world.ts';

/** A file as the API shows it (https://docs.github.com/rest/repos/contents#get-repository-content). */
export function describeFile(file: { path: string; text: string }, repository: Repository, api: string): FileAnswer {
  const { path, text } = file;
  const bytes = Buffer.from(text);
  const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  const url = `${api}/repos/${repository.name}/contents/${path}?ref=${repository.defaultBranch}`;
  const html = `${WEB}/${repository.name}/blob/${repository.defaultBranch}/${path}`;
  const git = `${api}/repos/${repository.name}/git/blobs/${sha}`;
  return {
    type: 'file',
    encoding: 'base64',
    size: bytes.length,
    name: path.replace(/^.*\//, ''),
    path,
    content: bytes.toString('base64').replace(/.{60}/g, '$&\n'),
    sha,
    url,
    git_url: git,
    html_url: html,
    download_url: null,
    _links: { git, self: url, html },
  };
}
