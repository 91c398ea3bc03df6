-- Spreads the tables of the collector over the machines of a Citus cluster. Once, on the
-- coordinator, in the collector's database, after a collector has made its tables and before it
-- has data (or in a quiet hour: with data it moves them). Needs Citus 11.1 or later on PostgreSQL 15
-- or later:
--
--   psql "$DATABASE_URL" --single-transaction -v ON_ERROR_STOP=1 -f demo/collector/deploy/citus.sql
--
-- All that belongs to a unit lies on one machine: its log, its responses, its counts. So a commit
-- for one unit, its scores and its verification stay on that machine. Ids and invitations are looked
-- for by themselves and lie where their own key says; a commit that touches two machines is carried
-- out in two phases by Citus.

create extension if not exists citus;

select create_distributed_table('unit_log', 'unit', colocate_with => 'none');
select create_distributed_table('response', 'unit', colocate_with => 'unit_log');
select create_distributed_table('withdrawal', 'unit', colocate_with => 'unit_log');
select create_distributed_table('tally', 'unit', colocate_with => 'unit_log');

select create_distributed_table('response_id', 'id', colocate_with => 'none');
select create_distributed_table('used_invitation', 'jti', colocate_with => 'none');
