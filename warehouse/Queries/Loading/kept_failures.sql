select kept from failures where kept is not null
