-- expect: 'os' cannot be changed
os.execute = 1
