-- One closed loop a thread, and one connection a thread: each user goes through the steps of a file, one after another,
-- with a session of their own. What a step keeps of its answer stands in later steps as KEPT1, KEPT2 …
local ffi = require("ffi")
ffi.cdef("typedef struct { long s, n; } benchmark_time; int clock_gettime(int clock, benchmark_time *time);")
local clock = ffi.new("benchmark_time")
local threads = {}
local steps, at, kept, cookie, asked = {}, 1, {}, "", 0
-- kind, begin and end of every step in microseconds
took = {}
-- the first wrong answer
wrong = ""

local function now()
  ffi.C.clock_gettime(1, clock)
  return tonumber(clock.s) * 1e6 + tonumber(clock.n) / 1e3
end

function setup(thread)
  table.insert(threads, thread)
  thread:set("number", #threads)
end

function init()
  local fields = { "kind", "method", "path", "status", "marker", "keep", "body" }
  for line in io.lines(os.getenv("BENCHMARK_STEPS") .. "/" .. number) do
    local step, place = {}, 1
    for text in string.gmatch(line .. "\t", "([^\t]*)\t") do
      step[fields[place]] = text
      place = place + 1
    end
    table.insert(steps, step)
  end
  cookie = table.remove(steps, 1).kind
end

local function filled(text)
  return (string.gsub(text, "KEPT(%d)", function(place) return kept[tonumber(place)] end))
end

function request()
  local step = steps[at]
  if not step then
    return wrk.format("GET", "/health/live")
  end
  local json = string.sub(step.body, 1, 1) == "{"
  -- who signs in comes without the session of the one before
  local headers = { Cookie = step.kind == "sign-in" and "none=1" or cookie, ["Accept-Encoding"] = "identity", ["Sec-Fetch-Site"] = "same-origin",
    ["Content-Type"] = json and "application/json" or "application/x-www-form-urlencoded" }
  local path, body = filled(step.path), filled(step.body)
  asked = now()
  return wrk.format(step.method, path, headers, body)
end

local function fault(step, status, headers, body)
  if status ~= tonumber(step.status) then
    return "status " .. status
  elseif not string.find(body .. (headers["Location"] or ""), step.marker, 1, true) then
    return "without " .. step.marker
  elseif step.keep ~= "" then
    kept = { string.match(body, step.keep) }
    return #kept == 0 and "without " .. step.keep or nil
  end
end

function response(status, headers, body)
  local step = steps[at]
  if not step then
    return
  end
  table.insert(took, string.format("%s %.0f %.0f", step.kind, asked, now()))
  local found = fault(step, status, headers, body)
  if found then
    wrong = step.kind .. " " .. filled(step.path) .. " " .. filled(step.body) .. ": " .. found .. ": " .. string.sub(body, 1, 2000)
  end
  cookie = string.match(headers["Set-Cookie"] or "", "^(garage%-session=[^;]*)") or cookie
  at = at + 1
  if found or not steps[at] then
    io.open(os.getenv("BENCHMARK_STEPS") .. "/" .. number .. "-done", "w"):close()
    wrk.thread:stop()
  end
end

function done(summary)
  local errors = summary.errors
  if errors.connect + errors.read + errors.write + errors.timeout > 0 then
    io.write(string.format("WRONG connect %d, read %d, write %d, timeout %d\n", errors.connect, errors.read, errors.write, errors.timeout))
  end
  for _, thread in ipairs(threads) do
    if thread:get("wrong") ~= "" then
      io.write("WRONG ", thread:get("wrong"), "\n")
    end
    for _, one in pairs(thread:get("took")) do
      io.write("TOOK ", one, "\n")
    end
  end
end
