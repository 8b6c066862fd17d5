-- expect: 'package.loadlib' is not available in scenarios
package.loadlib("x", "y")
