-- One closed loop a connection. Every answer is looked at: its status, and either words it has to hold or its size.
local marker = os.getenv("BENCHMARK_MARKER")
local least = tonumber(os.getenv("BENCHMARK_LEAST"))
local threads = {}
if os.getenv("BENCHMARK_BODY") ~= "" then
  wrk.method = "POST"
  wrk.body = os.getenv("BENCHMARK_BODY")
  wrk.headers["Content-Type"] = "application/json"
end
wrong = 0
received = 0
-- the first wrong answer, for whoever looks for the cause
example = ""

function setup(thread)
  table.insert(threads, thread)
end

local function fault(status, body)
  if status ~= 200 then
    return "status " .. status
  elseif #body < least then
    return #body .. " bytes, at least " .. least .. " were expected"
  elseif marker ~= "" and not string.find(body, marker, 1, true) then
    return "without " .. marker
  end
end

function response(status, headers, body)
  received = received + #body
  local found = fault(status, body)
  if found then
    wrong = wrong + 1
    if example == "" then
      example = found .. ": " .. string.sub(body, 1, 300)
    end
  end
end

function done(summary, latency)
  local errors = summary.errors
  local bytes, bad = 0, 0
  for _, thread in ipairs(threads) do
    bad = bad + thread:get("wrong")
    bytes = bytes + thread:get("received")
    io.write(thread:get("example"), "\n")
  end
  io.write(string.format("connect %d, read %d, write %d, timeout %d\n", errors.connect, errors.read, errors.write, errors.timeout))
  io.write(string.format("RESULT %d %d %d %d %d %d %d\n", summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(95), latency:percentile(99), bytes,
    bad + errors.connect + errors.read + errors.write + errors.timeout))
end
