import { WEB } from './addresses.ts';
import type { AnnotationAnswer, JobAnswer } from './answers.ts';
import { nodeId } from './node-id.ts';
import type { Annotation, Job } from './world.ts';

/** A job as the API shows it. A job that no runner has taken yet has no steps. */
export function describeJob(job: Job, api: string): JobAnswer {
  const { id, run, phase } = job;
  const root = `${api}/repos/${run.repository.name}`;
  const taken = (phase.status === 'in_progress' || phase.status === 'completed') && phase.conclusion !== 'skipped';
  return {
    id,
    run_id: run.id,
    workflow_name: run.workflow.name,
    head_branch: run.branch,
    run_url: `${root}/actions/runs/${run.id}`,
    run_attempt: job.attempt,
    node_id: nodeId('job', id),
    head_sha: run.sha,
    url: `${root}/actions/jobs/${id}`,
    html_url: `${WEB}/${run.repository.name}/actions/runs/${run.id}/job/${id}`,
    status: phase.status,
    // Only a run has the others.
    conclusion: phase.conclusion as JobAnswer['conclusion'],
    created_at: job.createdAt,
    started_at: phase.started_at ?? job.createdAt,
    completed_at: phase.completed_at,
    name: job.name,
    steps: taken
      ? job.steps.map(({ name, number, phase: step }) => ({ name, ...shown(step), number, ...times(step) }))
      : [],
    check_run_url: `${root}/check-runs/${id}`,
    labels: [...job.labels],
    runner_id: taken ? id % 1000 : null,
    runner_name: taken ? job.runner : null,
    runner_group_id: taken ? 0 : null,
    runner_group_name: taken ? 'GitHub Actions' : null,
  };
}

type Step = Job['steps'][number]['phase'];

/** A step that waits is queued, whatever it waits for. */
function shown({ status, conclusion }: Step) {
  const word = status === 'completed' || status === 'in_progress' ? status : ('queued' as const);
  return { status: word, conclusion };
}

const times = ({ started_at, completed_at }: Step) => ({ started_at, completed_at });

/** An annotation as the API shows it. */
export function describeAnnotation(annotation: Annotation, { run }: Job): AnnotationAnswer {
  return {
    path: annotation.path,
    blob_href: `${WEB}/${run.repository.name}/blob/${run.sha}/${annotation.path}`,
    start_line: annotation.start_line,
    start_column: null,
    end_line: annotation.end_line,
    end_column: null,
    annotation_level: annotation.annotation_level,
    title: annotation.title,
    message: annotation.message,
    raw_details: '',
  };
}
