-- Events to publish, in the shape of Debezium's outbox (aggregatetype, aggregateid, type, payload).
create table outbox (
  position      bigint generated always as identity primary key,
  id            uuid        not null unique,
  aggregatetype text        not null,
  aggregateid   text        not null,
  type          text        not null,
  source        text        not null,
  sequence      bigint      not null check (sequence > 0),
  causationid   text,
  occurred_at   timestamptz not null,
  payload       text        not null,
  published_at  timestamptz,
  poisoned_at   timestamptz,
  error         text
);

create index outbox_waiting on outbox (position) where published_at is null;
create index outbox_poisoned on outbox (aggregateid, position) where poisoned_at is not null and published_at is null;

-- Events received; the primary key is the deduplication.
create table inbox (
  source      text        not null,
  id          text        not null,
  type        text        not null,
  subject     text        not null,
  aggregate   text        not null,
  sequence    bigint      not null,
  received_at timestamptz not null,
  primary key (source, id)
);

create index inbox_versions on inbox (source, subject, aggregate, sequence);

-- Dead letters that an operator has sent again, so that the list shows what is left to do.
create table dead_letter_requeued (
  topic       text        not null,
  partition   int         not null,
  "offset"    bigint      not null,
  requeued_at timestamptz not null,
  requeued_by text        not null,
  primary key (topic, partition, "offset")
);
