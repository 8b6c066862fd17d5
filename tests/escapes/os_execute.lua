-- expect: 'os.execute' is not available in scenarios
os.execute("true")
