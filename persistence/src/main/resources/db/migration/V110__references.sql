-- A transaction writes its rows in the order the persistence provider likes, which knows nothing of
-- references between features (they are numbers, not relations). So references are checked when it
-- commits.
do $$
declare
  reference record;
begin
  for reference in
    select conrelid::regclass as referring, conname as name
    from pg_constraint
    where contype = 'f' and connamespace = current_schema()::regnamespace and not condeferrable
  loop
    execute format(
      'alter table %s alter constraint %I deferrable initially deferred',
      reference.referring, reference.name);
  end loop;
end
$$;
