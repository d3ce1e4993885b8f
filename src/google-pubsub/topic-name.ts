import { NotUnderstood } from '../errors.ts';

/** The full name of a topic: `projects/P/topics/T`. */
export type TopicName = `projects/${string}/topics/${string}`;

/**
 * Parses the full name of a topic, with Google's rules for names
 * (https://docs.cloud.google.com/pubsub/docs/pubsub-basics#resource_names).
 */
export function topicName(value: string): TopicName {
  if (!/^projects\/[a-z][a-z\d:.-]{3,62}\/topics\/[A-Za-z][\w.~+%-]{2,254}$/.test(value))
    throw new NotUnderstood(value, 'is not a topic. Write projects/PROJECT/topics/TOPIC.');
  return value as TopicName;
}
