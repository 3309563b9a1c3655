DROP INDEX tx_at;
