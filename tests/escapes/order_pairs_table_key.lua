-- expect: has no order to walk it in
for _ in pairs({ [{}] = 1 }) do end
