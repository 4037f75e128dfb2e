select distinct measure from measure_parts
