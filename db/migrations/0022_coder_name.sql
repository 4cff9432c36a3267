-- A person may go by the name that a model reader or an engine brings later: the machine is then a coder of its own.
alter table coder drop constraint coder_name_key;

alter table coder add constraint coder_name_of_kind unique (name, kind);
